package dev.greenlight.reports;

import static dev.greenlight.reports.MarkdownReport.line;
import static dev.greenlight.reports.Prose.escaped;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Writes what a rating rests on, so that every word of it can be found again: approvals, passages, precedence, terms, policy. */
final class MarkdownEvidence {
    private final PlanReport plan;

    MarkdownEvidence(PlanReport plan) {
        this.plan = plan;
    }

    void write(Appendable out) throws IOException {
        if (!plan.approvals().isEmpty()) line(out, "\n### Approvals\n");
        for (ApprovalReport approval : plan.approvals()) approval(approval, out);
        line(out, "\n### Passages\n");
        for (GateReport gate : plan.gates()) for (FindingReport finding : gate.findings()) passage(gate, finding, out);
        if (!plan.precedence().isEmpty()) line(out, "\n### Which terms prevail\n");
        for (PlanReport.Prevailing by : plan.precedence())
            line(
                    out,
                    "- " + escaped(by.prevails()) + " over " + escaped(String.join(", ", by.over())) + ": “"
                            + escaped(Prose.words(by.sentence())) + "” (" + escaped(by.in()) + ")");
        line(out, "\n### Terms\n");
        for (int i = 0; i < plan.terms().size(); i++) terms(i, plan, out);
        line(
                out,
                "\nPolicy " + plan.policy().id() + "@" + plan.policy().version() + ", `sha256:"
                        + plan.policy().sha256() + "`; assurance " + plan.assurance()
                        + plan.expires()
                                .map(day -> "; captures are too old from " + day + " on")
                                .orElse("")
                        + plan.changedBecause()
                                .map(whose -> "; the rating moved last because of: " + whose)
                                .orElse("")
                        + plan.signedOff()
                                .map(who -> "; quotes confirmed by " + escaped(who))
                                .orElse(""));
    }

    private static void approval(ApprovalReport approval, Appendable out) throws IOException {
        line(
                out,
                "- **" + approval.state() + (approval.inForce() ? ", in force" : ", not in force") + "** for "
                        + String.join(", ", approval.uses()) + " with " + String.join(", ", approval.material())
                        + ", show "
                        + escaped(approval.show())
                        + approval.until().map(last -> ", until " + last).orElse("")
                        + approval.restsOn()
                                .map(rating -> "; rests on " + escaped(rating))
                                .orElse(""));
        for (ApprovalReport.Waiver waiver : approval.waivers())
            line(
                    out,
                    "  - waived: " + waiver.criterion() + ", " + escaped(waiver.reason()) + " ("
                            + escaped(waiver.owner()) + ")");
        for (ApprovalReport.Proved proved : approval.proved())
            line(
                    out,
                    "  - proved: " + escaped(proved.condition()) + "; " + escaped(proved.where())
                            + proved.until().map(last -> ", until " + last).orElse(""));
        for (String open : approval.open()) line(out, "  - open: " + escaped(open));
        for (ApprovalReport.Step act : approval.acts())
            line(out, "  - " + act.at() + " " + act.what() + " by " + escaped(act.who()) + ": " + escaped(act.why()));
    }

    private static void passage(GateReport gate, FindingReport finding, Appendable out) throws IOException {
        String role = finding.role().equals("carries") ? "" : ", " + finding.role();
        String path = Prose.path(finding.section());
        line(
                out,
                "- " + gate.criterion() + " " + finding.stance() + " (" + finding.scope() + role + "): “"
                        + escaped(Prose.words(finding.quote())) + "” [" + (finding.terms() + 1) + "], "
                        + (path.isEmpty() ? "" : escaped(path) + ", ") + "characters " + finding.start() + " to "
                        + finding.end());
    }

    private static void terms(int index, PlanReport plan, Appendable out) throws IOException {
        TermsReport terms = plan.terms().get(index);
        String captured = terms.version()
                .map(version -> "`" + version + "`" + day(", effective ", terms.inForceFrom(plan.asOf()))
                        + day(", first seen ", terms.firstSeen()) + day(", last seen ", terms.lastGood()))
                .orElse("not read, " + escaped(terms.detail().orElse("")));
        line(
                out,
                "- [" + (index + 1) + "] " + escaped(terms.type()) + " (" + terms.strength() + ", " + terms.status()
                        + "): " + captured
                        + terms.address()
                                .filter(address -> !captured.contains(escaped(address)))
                                .map(address -> ", " + escaped(address))
                                .orElse(""));
    }

    private static String day(String words, Optional<?> day) {
        return day.map(Objects::toString).map(text -> words + text).orElse("");
    }
}
