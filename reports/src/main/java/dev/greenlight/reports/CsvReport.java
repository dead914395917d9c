package dev.greenlight.reports;

import dev.greenlight.analyzer.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes CSV: a line per gate, or per finding of a document. */
final class CsvReport implements ReportWriter {
    private static final List<String> GATE_COLUMNS = List.of(
            "tool",
            "plan",
            "audience",
            "policy",
            "policy version",
            "as of",
            "axis",
            "criterion",
            "role",
            "result",
            "status",
            "stance",
            "quote",
            "terms",
            "version",
            "first seen",
            "last good",
            "conditions",
            "question");
    private static final List<String> FINDING_COLUMNS =
            List.of("document", "criterion", "stance", "scope", "period", "start", "end", "section", "quote");

    @Override
    public void write(Report report, Appendable out) throws IOException {
        if (report instanceof DocumentReport document) {
            line(FINDING_COLUMNS, out);
            for (Finding finding : document.analysis().findings()) line(cells(document, finding), out);
            return;
        }
        line(GATE_COLUMNS, out);
        List<PlanReport> plans =
                report instanceof CatalogReport catalog ? catalog.plans() : ((ToolReport) report).plans();
        for (PlanReport plan : plans) for (GateReport gate : plan.gates()) line(cells(plan, gate), out);
    }

    private static List<String> cells(DocumentReport report, Finding finding) {
        return List.of(
                report.document(),
                finding.criterion(),
                finding.stance(),
                finding.scope().label(),
                finding.period().orElse(""),
                Integer.toString(finding.start()),
                Integer.toString(finding.end()),
                String.join(" > ", finding.section()),
                finding.quote());
    }

    private static List<String> cells(PlanReport plan, GateReport gate) {
        Optional<FindingReport> first = gate.findings().stream().findFirst();
        Optional<TermsReport> terms = first.map(finding -> plan.terms().get(finding.terms()));
        return List.of(
                plan.tool(),
                plan.plan(),
                plan.audience(),
                plan.policy().id(),
                plan.policy().version(),
                plan.asOf().toString(),
                gate.axis(),
                gate.criterion(),
                gate.role(),
                gate.result(),
                gate.status(),
                gate.answer(),
                first.map(FindingReport::quote).orElse(""),
                terms.map(TermsReport::type).orElse(""),
                terms.flatMap(TermsReport::version).orElse(""),
                terms.flatMap(TermsReport::firstSeen).map(Object::toString).orElse(""),
                terms.flatMap(TermsReport::lastGood).map(Object::toString).orElse(""),
                gate.conditions().stream().map(GateReport.Condition::text).collect(Collectors.joining("; ")),
                gate.question().orElse(""));
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append(CsvLine.of(cells));
    }
}
