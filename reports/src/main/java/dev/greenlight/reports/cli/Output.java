package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.reports.CatalogReport;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.Report;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a report goes, and in which form. */
final class Output {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl, html, csv or md. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write a folder: HTML pages, report.json, report.csv and the archived texts; or with --format, one file.")
    private Path out = Path.of("");

    /** Writes a report of one or of many tools; of one, where only one was asked for. */
    void write(CatalogReport report, boolean one, Audit audit, World world) throws IOException {
        Report shown = one && report.tools().size() == 1 ? report.tools().get(0) : report;
        boolean pages = format == Format.HTML || format == Format.TEXT;
        new Destination(format, out)
                .write(shown, folder -> pages ? folder.write(report, audit) : folder.write(shown, format), world);
    }
}
