package dev.greenlight.reports;

import java.util.stream.Collectors;

/** Many tools as a table for terminals: a line per plan, each tool named once. */
final class CatalogTable {
    private static final int RATING = 15;
    private static final int WEAKEST = 22;

    private final Look look;

    CatalogTable(Look look) {
        this.look = look;
    }

    String of(CatalogReport report) {
        int names = Math.max(24, Math.min(44, look.width() - 3 * RATING - WEAKEST));
        StringBuilder text = new StringBuilder();
        text.append(look.bold(cell("tool and plan", names) + cell("security", RATING) + cell("rights", RATING)
                        + cell("talent", RATING) + "weakest point"))
                .append('\n');
        for (ToolReport tool : report.tools()) {
            text.append(Prose.clean(tool.tool().name())).append('\n');
            for (PlanReport plan : tool.plans()) text.append(row(plan, names)).append('\n');
        }
        return text.append(summary(report)).toString();
    }

    private String row(PlanReport plan, int names) {
        String weakest = plan.weakestGate()
                .map(gate -> look.paint(gate.result(), gate.criterion() + " (" + gate.answer() + ")"))
                .orElse("–");
        return cell("  " + Prose.clean(plan.name()), names)
                + rating(plan, "security")
                + rating(plan, "rights")
                + rating(plan, "talent")
                + weakest
                + approved(plan);
    }

    private static String approved(PlanReport plan) {
        return plan.approvals().stream()
                .filter(ApprovalReport::inForce)
                .map(approval -> "; approved for " + String.join(",", approval.uses())
                        + approval.until().map(last -> " until " + last).orElse(""))
                .collect(Collectors.joining());
    }

    private String rating(PlanReport plan, String axis) {
        String rating = plan.axis(axis);
        String word = rating.equals("not-applicable") ? "n/a" : rating;
        return look.paint(rating, cell(word, RATING));
    }

    private static String summary(CatalogReport report) {
        var counts = report.count("security");
        return "\n" + report.tools().size() + " tools, " + report.plans().size() + " plans under "
                + report.policy().id() + "@" + report.policy().version() + " as of " + report.asOf() + "; security: "
                + counts.getOrDefault("compliant", 0L) + " compliant, " + counts.getOrDefault("conditional", 0L)
                + " conditional, " + counts.getOrDefault("unknown", 0L) + " unknown, "
                + counts.getOrDefault("non-compliant", 0L) + " non-compliant\n";
    }

    private static String cell(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text.substring(0, width - 2) + "… ";
    }
}
