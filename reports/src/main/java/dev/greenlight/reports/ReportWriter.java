package dev.greenlight.reports;

import java.io.IOException;

/** Writes reports in one format. Equal reports give equal bytes. */
public interface ReportWriter {
    /** Appends a report; nothing is closed. */
    void write(Report report, Appendable out) throws IOException;

    /**
     * The writer of a format.
     *
     * @param look how wide text may be and whether it may have colours; other formats do not care
     */
    static ReportWriter of(Format format, Look look) {
        return switch (format) {
            case TEXT -> new TextReport(look);
            case JSON -> new JsonReport();
            case JSONL -> new JsonLines();
            case HTML -> new HtmlReport(Evidence.NOT_BESIDE);
            case CSV -> new CsvReport();
            case MD -> new MarkdownReport();
        };
    }
}
