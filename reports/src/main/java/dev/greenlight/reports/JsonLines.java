package dev.greenlight.reports;

import java.io.IOException;
import java.util.List;

/** Writes one JSON value a line: each plan of a tool or catalog, or a document with its findings and verdicts. */
final class JsonLines implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        if (report instanceof DocumentReport document) {
            out.append(FindingsLine.of(document)).append('\n');
        } else if (report instanceof DiffReport diff) {
            out.append(JsonReport.line(ChangeJson.line(diff))).append('\n');
        } else if (report instanceof HistoryReport history) {
            for (HistoryReport.RecordedChange change : history.changes())
                out.append(JsonReport.line(ChangeJson.change(change))).append('\n');
        } else {
            for (PlanReport plan : plans(report))
                out.append(JsonReport.line(plan)).append('\n');
        }
    }

    private static List<PlanReport> plans(Report report) {
        return report instanceof CatalogReport catalog ? catalog.plans() : ((ToolReport) report).plans();
    }
}
