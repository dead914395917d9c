package dev.greenlight.reports.cli;

import dev.greenlight.reports.Format;
import dev.greenlight.reports.HistoryReport;
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
        Format filed = format == Format.TEXT ? Format.HTML : format;
        new Destination(format, out).write(report, folder -> folder.write(report, filed), world);
    }

    /** Changes are no table of gates. */
    static void refuseTables(Format format) {
        if (format == Format.CSV)
            throw new UsageException("changes are not written as csv. Accepted: text, json, jsonl, html, md.");
    }
}
