package dev.greenlight.reports.cli;

import dev.greenlight.reports.Format;
import dev.greenlight.reports.Report;
import dev.greenlight.reports.ReportFolder;
import dev.greenlight.reports.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param format in which form
 * @param folder a blank path for standard output
 */
record Destination(Format format, Path folder) {
    /** Fills a folder. */
    @FunctionalInterface
    interface Filling {
        /** Returns the file to open first. */
        Path fill(ReportFolder folder) throws IOException;
    }

    /** Prints a report or fills the folder; a text that nobody asked to have in a file is printed beside it. */
    void write(Report report, Filling filling, World world) throws IOException {
        boolean toFolder = !folder.toString().isEmpty();
        if (!toFolder || format == Format.TEXT)
            ReportWriter.of(format, Terminal.of(world)).write(report, world.out());
        if (!toFolder) return;
        Path first = filling.fill(new ReportFolder(folder));
        world.out().flush();
        world.note("Report: " + first.toAbsolutePath().normalize());
    }
}
