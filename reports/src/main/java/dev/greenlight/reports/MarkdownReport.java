package dev.greenlight.reports;

import dev.greenlight.analyzer.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes Markdown to be pasted into a decision record. Vendors' words are escaped, so that they stay words. */
final class MarkdownReport implements ReportWriter {
    @Override
    public void write(Report report, Appendable out) throws IOException {
        if (report instanceof ToolReport tool) tool(tool, out);
        if (report instanceof CatalogReport catalog) catalog(catalog, out);
        if (report instanceof DocumentReport document) document(document, out);
        if (report instanceof DiffReport diff) out.append(ChangeMarkdown.of(diff));
        if (report instanceof HistoryReport history) out.append(ChangeMarkdown.of(history));
    }

    private static void catalog(CatalogReport report, Appendable out) throws IOException {
        line(
                out,
                "# Terms of " + report.tools().size() + " tools under "
                        + Prose.escaped(report.policy().title()) + ", as of " + report.asOf());
        line(out, "");
        line(out, "| tool | plan | security | rights | talent | weakest point | expires |");
        line(out, "|---|---|---|---|---|---|---|");
        for (ToolReport tool : report.tools())
            for (PlanReport plan : tool.plans())
                line(
                        out,
                        "| " + Prose.escaped(tool.tool().name()) + " | " + Prose.escaped(plan.name()) + " | "
                                + plan.axis("security")
                                + " | " + plan.axis("rights") + " | " + plan.axis("talent") + " | "
                                + plan.weakest().orElse("–")
                                + " | " + plan.expires().map(Object::toString).orElse("–") + " |");
        limits(report.limits(), out);
    }

    private static void tool(ToolReport report, Appendable out) throws IOException {
        line(
                out,
                "# " + Prose.escaped(report.tool().name()) + " under "
                        + Prose.escaped(report.policy().title()) + ", as of " + report.asOf());
        report.tool().note().ifPresent(note -> unchecked(out, "\n" + Prose.escaped(note)));
        report.tool().upstream().ifPresent(upstream -> unchecked(out, "\n" + Prose.escaped(upstream.words())));
        for (PlanReport plan : report.plans()) plan(plan, out);
        limits(report.limits(), out);
    }

    private static void plan(PlanReport plan, Appendable out) throws IOException {
        line(out, "\n## Plan " + Prose.escaped(plan.name()) + "\n");
        line(out, "**" + Prose.escaped(plan.headline()) + "**\n");
        plan.announced().ifPresent(announced -> unchecked(out, Prose.escaped(announced.words()) + "\n"));
        line(out, "| gate | axis | result | answer | quote |");
        line(out, "|---|---|---|---|---|");
        for (GateReport gate : plan.gates())
            line(
                    out,
                    "| " + gate.criterion() + " | " + gate.axis() + " | " + gate.result() + " | " + gate.answer()
                            + " | "
                            + gate.findings().stream()
                                    .findFirst()
                                    .map(finding -> quote(plan, finding))
                                    .orElse("–") + " |");
        conditions(plan, out);
        questions(plan, out);
        new MarkdownEvidence(plan).write(out);
    }

    private static String quote(PlanReport plan, FindingReport finding) {
        return "“" + Prose.escaped(Prose.words(finding.quote())) + "” ("
                + Prose.escaped(plan.terms().get(finding.terms()).type()) + ")";
    }

    private static void conditions(PlanReport plan, Appendable out) throws IOException {
        if (!plan.checklist().isEmpty()) line(out, "\n### Conditions\n");
        for (Map.Entry<String, List<String>> entry : plan.checklist().entrySet())
            line(
                    out,
                    plan.proof(entry.getKey()).map(proof -> "- [x] ").orElse("- [ ] ")
                            + Prose.escaped(entry.getKey()) + " (" + String.join(", ", entry.getValue()) + ")"
                            + plan.proof(entry.getKey())
                                    .map(proof -> "; proof: " + Prose.escaped(proof))
                                    .orElse(""));
    }

    private static void questions(PlanReport plan, Appendable out) throws IOException {
        List<GateReport> gates = plan.gates().stream()
                .filter(gate -> gate.question().isPresent())
                .toList();
        if (!gates.isEmpty()) line(out, "\n### Questions to the vendor\n");
        for (GateReport gate : gates)
            line(
                    out,
                    "- **" + gate.criterion() + "**: "
                            + Prose.escaped(gate.question().orElse("")) + controls(gate));
    }

    private static String controls(GateReport gate) {
        return gate.maps().isEmpty() ? "" : " (" + Prose.escaped(String.join(", ", gate.maps())) + ")";
    }

    private static void document(DocumentReport report, Appendable out) throws IOException {
        line(out, "# " + Prose.escaped(report.document()) + "\n");
        report.analysis().notEvaluable().ifPresent(reason -> unchecked(out, "Not evaluable: " + reason));
        line(out, "| criterion | individual | business |");
        line(out, "|---|---|---|");
        report.analysis()
                .verdicts()
                .forEach((criterion, verdict) -> unchecked(
                        out, "| " + criterion + " | " + verdict.individual() + " | " + verdict.business() + " |"));
        line(out, "");
        for (Finding finding : report.analysis().findings())
            line(
                    out,
                    "- **" + finding.criterion() + " " + finding.stance() + "** ("
                            + finding.scope().label() + ") “" + Prose.escaped(Prose.words(finding.quote())) + "”");
    }

    private static void limits(List<String> limits, Appendable out) throws IOException {
        line(out, "\n---\n");
        line(out, String.join(" ", limits));
    }

    private static void unchecked(Appendable out, String text) {
        try {
            line(out, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void line(Appendable out, String text) throws IOException {
        out.append(text).append('\n');
    }
}
