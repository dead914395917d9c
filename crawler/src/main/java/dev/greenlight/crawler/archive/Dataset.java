package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens a dataset ZIP, whose listing alone is the whole history. It does not tell whose change a version was. */
final class Dataset {
    private static final Pattern ENTRY =
            Pattern.compile("[^/]+/([^/]+)/([^/]+)/(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)Z\\.md");

    private Dataset() {}

    static Archive open(Path file) {
        ZipFile zip = zip(file);
        List<Entry> entries = new ArrayList<>();
        Set<Terms> seen = new HashSet<>();
        zip.stream()
                .map(ZipEntry::getName)
                .sorted()
                .forEach(name -> entry(name, seen).ifPresent(entries::add));
        if (entries.isEmpty()) {
            new InZip(zip).close();
            throw new ArchiveException(Reason.NOT_AN_ARCHIVE, file);
        }
        return new FileArchive(file, new InZip(zip), entries);
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ArchiveException(Reason.TRUNCATED, file, e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, file, e);
        }
    }

    private static Optional<Entry> entry(String name, Set<Terms> seen) {
        Matcher matcher = ENTRY.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String time = matcher.group(3) + "T" + matcher.group(4) + ":" + matcher.group(5) + ":" + matcher.group(6) + "Z";
        return VersionPath.terms(matcher.group(1), matcher.group(2) + ".md")
                .flatMap(terms -> instant(time)
                        .map(at -> new Entry(
                                terms,
                                name,
                                at,
                                seen.add(terms) ? Cause.FIRST_RECORD : Cause.SOURCE_CHANGED,
                                List.of())));
    }

    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(Instant.parse(time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private record InZip(ZipFile zip) implements FileArchive.Files {
        @Override
        public InputStream open(String id) throws IOException {
            ZipEntry entry = zip.getEntry(id);
            if (entry == null) {
                throw new FileNotFoundException(id);
            }
            return zip.getInputStream(entry);
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
