package dev.greenlight.reports.cli;

import dev.greenlight.reports.Format;
import dev.greenlight.reports.HistoryReport;
import dev.greenlight.reports.ReportFolder;
import dev.greenlight.reports.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a report on changes goes, and in which form. */
final class HistoryOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl (one line per change), html or md. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the report into a folder; as a page, unless --format says otherwise.")
    private Path out = Path.of("");

    void write(HistoryReport report, World world) throws IOException {
        refuseTables(format);
        boolean folder = !out.toString().isEmpty();
        if (!folder || format == Format.TEXT)
            ReportWriter.of(format, Terminal.of(world)).write(report, world.out());
        if (!folder) return;
        Path file = new ReportFolder(out).write(report, format == Format.TEXT ? Format.HTML : format);
        world.out().flush();
        world.note("Report: " + file.toAbsolutePath().normalize());
    }

    /** Changes are no table of gates. */
    static void refuseTables(Format format) {
        if (format == Format.CSV)
            throw new UsageException("changes are not written as csv. Accepted: text, json, jsonl, html, md.");
    }
}
