package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.decision.Advice;
import dev.greenlight.catalog.decision.Decision;
import dev.greenlight.catalog.decision.Reason;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a decision: the word first, then why, who approves, what to attach, and the weakest point. */
final class CheckedUse {
    private final World world;
    private final Policy policy;

    CheckedUse(World world, Policy policy) {
        this.world = world;
        this.policy = policy;
    }

    void print(Decision decision, List<Rating> steps, Optional<Approval> approval) {
        var out = world.out();
        boolean waived = approval.flatMap(Approval::grant)
                .filter(grant -> !grant.waivers().isEmpty())
                .isPresent();
        out.println(Advice.of(decision, waived).label().toUpperCase(Locale.ROOT).replace('-', ' ') + " ("
                + decision.outcome().label() + "): " + subject(steps) + ", for "
                + decision.use().purpose() + " with "
                + material(decision) + ", as of " + steps.get(0).subject().asOf() + " (" + policy.ref() + ", "
                + steps.get(0).assurance() + ")");
        for (Reason reason : decision.reasons())
            out.println("  " + reason.outcome().label() + "  " + reason.code() + "  " + reason.text());
        out.println("  approvers: "
                + decision.approvers().stream()
                        .map(approver -> approver.label())
                        .collect(Collectors.joining(", ")));
        if (!decision.evidence().isEmpty())
            out.println("  attach the answers on: " + String.join(", ", decision.evidence()));
        approval.ifPresent(this::approved);
        decision.steps().stream()
                .skip(steps.size())
                .forEach(upstream -> out.println("  routes content to: " + upstream.tool() + ", plan " + upstream.plan()
                        + ": security " + upstream.security().label()));
        Workflow workflow = new Workflow(steps);
        workflow.axes().forEach((axis, rating) -> out.println("  " + axis.label() + ": " + rating.label()));
        workflow.weakest(Axis.SECURITY)
                .ifPresent(step -> Workbench.weakest(step, decision.use()).ifPresent(point -> weakest(step, point)));
    }

    private void weakest(Rating step, Ruling point) {
        world.out()
                .println("  weakest point: " + step.subject().tool() + ", plan "
                        + step.subject().plan() + ": " + point.criterion() + ", "
                        + point.standing().label());
        point.answer().quotes().stream()
                .findFirst()
                .ifPresent(quote -> world.out()
                        .println("    \"" + CheckedUse.oneLine(quote.text()) + "\" ("
                                + quote.in().type() + ")"));
    }

    private void approved(Approval approval) {
        world.out()
                .println("  approved: by "
                        + approval.acts().get(approval.acts().size() - 1).who() + " for show "
                        + approval.matter().show()
                        + approval.expires().map(last -> ", until " + last).orElse("")
                        + approval.grant()
                                .map(Grant::waivers)
                                .filter(waivers -> !waivers.isEmpty())
                                .map(waivers -> ", waived: "
                                        + waivers.stream()
                                                .map(Grant.Waiver::criterion)
                                                .collect(Collectors.joining(", ")))
                                .orElse(""));
    }

    private static String subject(List<Rating> steps) {
        return steps.stream()
                .map(step -> step.subject().tool() + ", plan " + step.subject().plan())
                .collect(Collectors.joining(" then "));
    }

    private static String material(Decision decision) {
        return decision.use().material().stream().sorted().map(DataClass::name).collect(Collectors.joining(", "));
    }

    /** Vendors' words on one line, without characters that steer a terminal. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
