package dev.greenlight.reports.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents that people labelled, on disk.
 *
 * @param labels folder of label files, one JSON file for each document
 * @param texts folder in which the documents lie, by the path that the label file gives
 */
public record LabelledFolder(Path labels, Path texts) {
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
            return Labelled.read(Files.readString(file), document -> Files.readString(texts.resolve(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
