package dev.greenlight.reports.cli;

import dev.greenlight.reports.accuracy.Labelled;
import dev.greenlight.reports.accuracy.LabelledFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads labelled documents from the folders that a user names. */
final class LabelledTexts {
    private LabelledTexts() {}

    static List<Labelled> all(Path labels, Path texts) throws IOException {
        try (LabelledFolder folder = new LabelledFolder(labels, texts)) {
            List<Path> files = folder.files();
            if (files.isEmpty()) throw new UsageException(labels + " holds no label files (*.json).");
            return files.stream().map(folder::read).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @param folders texts by their labels */
    static Stream<Labelled> all(Map<Path, Path> folders) throws IOException {
        Stream<Labelled> all = Stream.of();
        for (Map.Entry<Path, Path> folder : folders.entrySet())
            all = Stream.concat(all, all(folder.getKey(), folder.getValue()).stream());
        return all;
    }
}
