package dev.greenlight.crawler.health;

import dev.greenlight.crawler.Sha256;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.ArchiveException;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.json.JsonFault;
import dev.greenlight.crawler.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the health of all sources, one small file for each document. Nothing here is evidence: a file that is lost or damaged is
 * taken for unknown, and costs one full fetch.
 */
public final class HealthRecords {
    private static final String FOLDER = "sources";
    private static final String SUFFIX = ".json";

    private final Path folder;

    private HealthRecords(Path folder) {
        this.folder = folder;
    }

    /** The records beside the archive in a data folder; anyone may read them while a crawl writes. */
    public static HealthRecords of(Path dataFolder) {
        return new HealthRecords(dataFolder.resolve(FOLDER));
    }

    /** The health of a document's sources. */
    public TermsHealth of(Terms terms) {
        return read(file(terms)).orElseGet(() -> TermsHealth.unknown(terms));
    }

    /** The health of all documents that were ever tried, in order of their names. */
    public List<TermsHealth> all() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .flatMap(file -> read(file).stream())
                    .sorted((one, other) -> one.terms().compareTo(other.terms()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TermsHealth> read(Path file) {
        try {
            return HealthJson.read(JsonText.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException | JsonFault e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps the health of a document's sources, in place of what was known.
     *
     * @throws ArchiveException if it cannot be written; what was known stands then
     */
    public void keep(TermsHealth health) {
        Path file = file(health.terms());
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            try {
                Files.writeString(draft, JsonText.write(HealthJson.write(health)));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, folder, e);
        }
    }

    private Path file(Terms terms) {
        String name = terms.tool() + '\n' + terms.type();
        return folder.resolve(Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 24) + SUFFIX);
    }
}
