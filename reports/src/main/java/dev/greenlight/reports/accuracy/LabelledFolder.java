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

/** Documents that people labelled, on disk. Safe for use by many threads; close it after use. */
public final class LabelledFolder implements AutoCloseable {
    private static final String MARKDOWN = ".md";

    private final Path labels;
    private final Path texts;
    private Optional<Archive> archive = Optional.empty();

    /**
     * @param labels folder of label files, one JSON file for each document
     * @param texts folder in which the documents lie, by the path that the label file gives; or, where labels name a version, an archive
     */
    public LabelledFolder(Path labels, Path texts) {
        this.labels = labels;
        this.texts = texts;
    }

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
        Archive recorded = archive();
        Optional<Entry> labelled = recorded.history(terms).stream()
                .filter(entry -> entry.id().equals(version))
                .findFirst();
        if (labelled.isEmpty()) throw new NoSuchFileException(texts + ": " + document + " of version " + version);
        return recorded.read(labelled.get()).markdown();
    }

    /** Opened for the first label that names a version: to open a bundle is to unpack it. */
    private synchronized Archive archive() throws IOException {
        if (archive.isEmpty()) archive = Optional.of(Archives.open(texts));
        return archive.get();
    }

    @Override
    public synchronized void close() {
        archive.ifPresent(Archive::close);
        archive = Optional.empty();
    }
}
