package dev.greenlight.reports.cli;

import dev.greenlight.reports.accuracy.Labelled;
import dev.greenlight.reports.accuracy.LabelledFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads labelled documents from the folders that a user names. */
final class LabelledTexts {
    private LabelledTexts() {}

    static List<Path> files(LabelledFolder folder) throws IOException {
        List<Path> files = folder.files();
        if (files.isEmpty()) throw new UsageException(folder.labels() + " holds no label files (*.json).");
        return files;
    }

    static List<Labelled> all(Path labels, Path texts) throws IOException {
        LabelledFolder folder = new LabelledFolder(labels, texts);
        try {
            return files(folder).stream().map(folder::read).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
