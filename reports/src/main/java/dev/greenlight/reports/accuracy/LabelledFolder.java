package dev.greenlight.reports.accuracy;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents that people labelled, on disk.
 *
 * @param labels folder of label files, one JSON file for each document
 * @param texts folder in which the documents lie, by the path that the label file gives; or, where labels name a version, an archive
 */
public record LabelledFolder(Path labels, Path texts) {
    private static final String MARKDOWN = ".md";

    /** The label files, in the order of their names; none where the folder has none. */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(labels)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A label file with its document.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public Labelled read(Path file) {
        try {
            return Labelled.read(
                    Files.readString(file),
                    (document, version) -> version.isPresent()
                            ? recorded(document, version.get())
                            : Files.readString(texts.resolve(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String recorded(String document, String version) throws IOException {
        int slash = document.lastIndexOf('/');
        Terms terms = new Terms(
                document.substring(0, Math.max(0, slash)),
                document.substring(slash + 1, document.length() - MARKDOWN.length()));
        try (Archive archive = Archives.open(texts)) {
            Optional<Entry> labelled = archive.history(terms).stream()
                    .filter(entry -> entry.id().equals(version))
                    .findFirst();
            if (labelled.isEmpty()) throw new NoSuchFileException(texts + ": " + document + " of version " + version);
            return archive.read(labelled.get()).markdown();
        }
    }
}
