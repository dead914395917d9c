package dev.greenlight.reports;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.answer.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a report as a folder: {@code index.html} for the catalog, a page per tool, the whole report as {@code report.json}, and
 * under {@code terms/} every text that a quote rests on, byte for byte, named by its SHA-256.
 */
public final class ReportFolder {
    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes everything; returns the page to open first. */
    public Path write(CatalogReport report, Audit audit) throws IOException {
        Files.createDirectories(folder.resolve("terms"));
        ReportWriter html = new HtmlReport(Evidence.BESIDE);
        for (ToolReport tool : report.tools()) file(page(tool), html, tool);
        for (Audit.Audited audited : audit.plans()) texts(audited);
        file("report.json", new JsonReport(), report);
        file("report.csv", new CsvReport(), report);
        return file("index.html", html, report);
    }

    /** Writes one report in one format; returns the file. */
    public Path write(Report report, Format format) throws IOException {
        Files.createDirectories(folder);
        return file("report." + format.label(), ReportWriter.of(format, Look.PLAIN), report);
    }

    /** The name of a tool's page; ids of tools in others' archives may hold anything but separators. */
    static String page(ToolReport tool) {
        StringBuilder name = new StringBuilder();
        tool.tool().id().codePoints().forEach(c -> name.append(fit(c)));
        return name + ".html";
    }

    private static String fit(int c) {
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        return plain ? Character.toString(c) : String.format(Locale.ROOT, "~%x~", c);
    }

    private void texts(Audit.Audited audited) throws IOException {
        Stream<Reading.Read> all =
                Stream.concat(audited.dossier().read().stream(), audited.dossier().perhaps().stream());
        for (Reading.Read read : all.toList()) {
            Path file = folder.resolve(Evidence.file("sha256:" + read.capture().sha256()));
            if (!Files.exists(file)) Files.write(file, read.markdown().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path file(String name, ReportWriter writer, Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(report, text);
        return Files.writeString(folder.resolve(name), text);
    }
}
