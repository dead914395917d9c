package dev.greenlight.reports;

/** Writes what people decided about a plan for a terminal: who, when, until when, and on which conditions. */
final class ApprovalText {
    private final TextReport report;
    private final Look look;

    ApprovalText(TextReport report, Look look) {
        this.report = report;
        this.look = look;
    }

    void write(ApprovalReport approval, StringBuilder text) {
        report.paragraph(text, "  ", look.bold(head(approval)) + scope(approval));
        approval.decision()
                .ifPresent(act -> line(text, "decided by " + act.who() + " at " + act.at() + ": " + act.why()));
        approval.restsOn().ifPresent(rating -> line(text, "rests on " + rating));
        for (ApprovalReport.Waiver waiver : approval.waivers())
            line(text, "waived: " + waiver.criterion() + ", " + waiver.reason() + " (" + waiver.owner() + ")");
        for (ApprovalReport.Proved proved : approval.proved())
            line(
                    text,
                    "[x] " + proved.condition() + "; proof: " + proved.where()
                            + proved.until().map(last -> ", until " + last).orElse(""));
        for (String open : approval.open()) line(text, "[ ] " + open);
    }

    private static String head(ApprovalReport approval) {
        return "Approval: " + approval.state() + (approval.inForce() ? ", in force" : ", not in force");
    }

    private static String scope(ApprovalReport approval) {
        return " "
                + Prose.clean("for " + String.join(", ", approval.uses())
                        + (approval.material().isEmpty() ? "" : " with " + String.join(", ", approval.material()))
                        + ", show "
                        + approval.show()
                        + approval.until().map(last -> ", until " + last).orElse(""));
    }

    private void line(StringBuilder text, String words) {
        report.paragraph(text, "      ", Prose.clean(words));
    }
}
