package dev.greenlight.reports;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes for people at a terminal. */
final class TextReport implements ReportWriter {
    private final Look look;

    TextReport(Look look) {
        this.look = look;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        if (report instanceof ToolReport tool) tool(tool, text);
        if (report instanceof CatalogReport catalog) text.append(new CatalogTable(look).of(catalog));
        if (report instanceof DocumentReport document) document(document, text);
        if (report instanceof DiffReport diff) new ChangeText(this, look).write(diff, text);
        if (report instanceof HistoryReport history) new ChangeText(this, look).write(history, text);
        out.append(text);
    }

    private void tool(ToolReport report, StringBuilder text) {
        line(
                text,
                look.bold(clean(report.tool().name())) + " by "
                        + clean(report.tool().vendor()));
        report.tool().note().ifPresent(note -> paragraph(text, "  ", clean(note)));
        report.tool().upstream().ifPresent(upstream -> paragraph(text, "  ", clean(upstream.words())));
        for (PlanReport plan : report.plans()) plan(plan, text);
        line(text, "");
        paragraph(text, "", String.join(" ", report.limits()));
    }

    private void plan(PlanReport plan, StringBuilder text) {
        line(text, "");
        line(text, look.bold("Plan " + clean(plan.name())));
        paragraph(text, "  ", clean(plan.headline()));
        plan.announced().ifPresent(announced -> paragraph(text, "  ", clean(announced.words())));
        plan.axes().forEach((axis, rating) -> line(text, "  " + pad(axis, 9) + look.paint(rating, rating)));
        for (GateReport gate : plan.gates()) if (!gate.result().equals("not-applicable")) gate(plan, gate, text);
        for (TermsReport terms : plan.terms()) terms(plan, terms, text);
        plan.changedBecause().ifPresent(whose -> line(text, "  The rating moved last because of: " + whose));
        plan.signedOff().ifPresent(who -> paragraph(text, "  ", "Quotes confirmed by " + clean(who)));
        for (ApprovalReport approval : plan.approvals()) new ApprovalText(this, look).write(approval, text);
    }

    private void gate(PlanReport plan, GateReport gate, StringBuilder text) {
        String head = "  " + pad(gate.result(), 10) + pad(gate.criterion(), 25) + gate.answer();
        line(
                text,
                look.paint(gate.result(), head)
                        + gate.reason().map(reason -> " (" + reason + ")").orElse(""));
        gate.findings().stream().limit(2).forEach(finding -> {
            paragraph(text, "      ", "“" + Prose.words(finding.quote()) + "”");
            line(text, look.dim("      " + source(plan, finding)));
        });
        gate.conditions().forEach(condition -> condition(condition, text));
    }

    private void condition(GateReport.Condition condition, StringBuilder text) {
        String proof =
                condition.proof().map(where -> "; proof: " + clean(where)).orElse("");
        paragraph(text, proof.isEmpty() ? "      [ ] " : "      [x] ", clean(condition.text()) + proof);
    }

    private static String source(PlanReport plan, FindingReport finding) {
        TermsReport terms = plan.terms().get(finding.terms());
        String path = Prose.path(finding.section());
        return clean(terms.type())
                + (path.isEmpty() ? "" : ", " + path)
                + (finding.role().equals("carries") ? "" : " (" + finding.role() + ")");
    }

    private void terms(PlanReport plan, TermsReport terms, StringBuilder text) {
        String state = terms.version()
                .map(version -> version.substring(0, 19) + "… "
                        + terms.inForceFrom(plan.asOf())
                                .map(from -> "effective " + from + ", ")
                                .orElse("")
                        + "first seen " + day(terms.firstSeen()) + ", last seen "
                        + day(terms.lastGood()))
                .orElse("not read: " + clean(terms.detail().orElse("")));
        paragraph(text, "  ", clean(terms.type()) + ": " + state);
    }

    private static String day(java.util.Optional<java.time.Instant> instant) {
        return instant.map(at -> at.toString().substring(0, 10)).orElse("never");
    }

    private void document(DocumentReport report, StringBuilder text) {
        line(text, look.bold(clean(report.document())));
        report.analysis().notEvaluable().ifPresent(reason -> line(text, "  not evaluable: " + reason));
        for (Map.Entry<String, Verdict> entry : report.analysis().verdicts().entrySet())
            criterion(entry.getKey(), entry.getValue(), report.analysis().findings(), text);
    }

    private void criterion(String criterion, Verdict verdict, List<Finding> findings, StringBuilder text) {
        String stances = verdict.uniform()
                ? verdict.individual()
                : "individual " + verdict.individual() + ", business " + verdict.business();
        String head = "  " + pad(criterion, 25) + stances;
        line(text, verdict.silent() ? look.dim(head) : look.bold(head));
        findings.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .forEach(finding -> {
                    String scope = finding.scope().label().equals("all")
                            ? ""
                            : " · " + finding.scope().label();
                    paragraph(text, "      ", finding.stance() + scope + " “" + Prose.words(finding.quote()) + "”");
                });
    }

    void paragraph(StringBuilder text, String indent, String words) {
        String rest = words;
        String lead = indent;
        int room = Math.max(30, look.width() - indent.length());
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int end = cut > 0 ? cut : room;
            line(text, lead + rest.substring(0, end));
            rest = rest.substring(end).strip();
            lead = " ".repeat(indent.length());
        }
        line(text, lead + rest);
    }

    private static String clean(String text) {
        return Prose.clean(text);
    }

    static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
