package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens a plain folder of {@code <tool>/<type>.md} files as an archive of one version each, dated by the file. Symbolic
 * links are not followed.
 */
final class Folder {
    private Folder() {}

    static Archive open(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            List<Entry> entries = paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .flatMap(path -> entry(folder.relativize(path), path).stream())
                    .toList();
            if (entries.isEmpty()) {
                throw new ArchiveException(Reason.NOT_AN_ARCHIVE, folder);
            }
            return new FileArchive(folder, new InFolder(folder), entries);
        } catch (IOException | UncheckedIOException e) {
            throw new ArchiveException(Reason.UNREADABLE, folder, e);
        }
    }

    private static Optional<Entry> entry(Path relative, Path file) {
        return VersionPath.terms(relative.toString().replace('\\', '/'))
                .map(terms -> new Entry(terms, relative.toString(), lastModified(file), Cause.FIRST_RECORD, List.of()));
    }

    /** In whole seconds, as every other archive counts. */
    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record InFolder(Path folder) implements FileArchive.Files {
        @Override
        public InputStream open(String id) throws IOException {
            return Files.newInputStream(folder.resolve(id), LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void close() {}
    }
}
