package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.decision.Advice;
import dev.greenlight.catalog.decision.Decision;
import dev.greenlight.catalog.decision.Reason;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a decision: the word first, then why, who approves, what to attach, and the weakest point. */
final class CheckedUse {
    private final World world;
    private final Policy policy;

    /**
     * The steps of a workflow.
     *
     * @param chosen by the producer
     * @param routed those to which the chosen ones pass content on
     */
    record Steps(List<Rating> chosen, List<Routed> routed) {
        Workflow workflow() {
            List<Rating> rated = Stream.concat(chosen.stream(), routed.stream().flatMap(each -> each.rating().stream()))
                    .toList();
            return new Workflow(rated, chosen.size() + routed.size() - rated.size());
        }

        private Optional<Rating> rating(Step step) {
            return workflow().steps().stream()
                    .filter(rating -> rating.subject().tool().equals(step.tool())
                            && rating.subject().plan().equals(step.plan()))
                    .findFirst();
        }
    }

    CheckedUse(World world, Policy policy) {
        this.world = world;
        this.policy = policy;
    }

    void print(Decision decision, Steps steps, Optional<Approval> approval) {
        var out = world.out();
        boolean waived = approval.flatMap(Approval::grant)
                .filter(grant -> !grant.waivers().isEmpty())
                .isPresent();
        out.println(Advice.of(decision, waived).label().toUpperCase(Locale.ROOT).replace('-', ' ') + " ("
                + decision.outcome().label() + "): " + subject(steps.chosen()) + ", for "
                + decision.use().purpose() + " with "
                + material(decision) + ", as of "
                + steps.chosen().get(0).subject().asOf() + " (" + policy.ref() + ", "
                + steps.chosen().get(0).assurance() + ")");
        for (Reason reason : decision.reasons())
            out.println("  " + reason.outcome().label() + "  " + reason.code() + "  " + reason.text());
        out.println("  approvers: "
                + decision.approvers().stream()
                        .map(approver -> approver.label())
                        .collect(Collectors.joining(", ")));
        if (!decision.evidence().isEmpty())
            out.println("  attach the answers on: " + String.join(", ", decision.evidence()));
        approval.ifPresent(this::approved);
        steps.routed().forEach(each -> routed(each.step(Step.Agreement.UNKNOWN)));
        steps.workflow().axes().forEach((axis, rating) -> out.println("  " + axis.label() + ": " + rating.label()));
        decision.weakest().ifPresent(step -> weakest(step, steps, decision));
    }

    private void routed(Step step) {
        world.out()
                .println("  routes content to: " + step.tool() + ", plan " + step.plan() + ": security "
                        + step.security().label());
    }

    private void weakest(Step step, Steps steps, Decision decision) {
        Optional<Rating> rating = steps.rating(step);
        if (rating.isEmpty())
            world.out()
                    .println("  weakest point: " + step.tool() + ", to which content is routed: nothing is recorded of"
                            + " it; greenlight audit " + step.tool());
        rating.flatMap(known -> Workbench.weakest(known, decision.use()))
                .ifPresent(point -> weakest(rating.get(), point));
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
