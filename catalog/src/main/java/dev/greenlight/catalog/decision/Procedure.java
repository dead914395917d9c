package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.decision.Decision.Outcome;
import dev.greenlight.catalog.decision.Use.Purpose;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.DataClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The studio's guidance as a procedure. It is total and fails closed: what is not known counts as unsure, and unsure escalates.
 *
 * @param strict whether an incidental background element is escalated too, as the general sentence on deliverables has it
 */
public record Procedure(boolean strict) {
    /** The procedure in which the matrix row on background elements counts as the more specific text. */
    public static final Procedure STANDARD = new Procedure(false);

    private static final Map<Purpose, Trigger> STOP_SIGNS =
            Map.of(Purpose.UC3, Trigger.T6, Purpose.UC4, Trigger.T8, Purpose.UC5, Trigger.T5);

    /** The decision on a use of the tools and plug-ins of a workflow. */
    public Decision decide(Use use, List<Step> steps) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.report()));
        reasons.addAll(principles(use, steps));
        reasons.addAll(deliverables(use));
        reasons.addAll(material(use, steps));
        Trigger stopSign = STOP_SIGNS.get(use.purpose());
        if (stopSign != null) reasons.add(escalate(stopSign, "the matrix stops this use until it is approved"));
        use.triggers().stream().sorted().forEach(trigger -> reasons.add(escalate(trigger, "stated for this use")));
        if (use.purpose() == Purpose.OTHER) reasons.add(Reason.noRow());
        Outcome outcome = reasons.stream().map(Reason::outcome).reduce(Outcome.NOTIFY, Outcome::join);
        return new Decision(use, steps, outcome, reasons);
    }

    private static List<Reason> principles(Use use, List<Step> steps) {
        Tri keepsNothing = keepsNothing(steps);
        List<Reason> reasons = new ArrayList<>();
        doubt(Principle.P1, infringesNothing(use.output()), reasons);
        doubt(Principle.P2, keepsNothing, reasons);
        doubt(Principle.P3, isSecured(steps, keepsNothing), reasons);
        doubt(Principle.P5, hasConsent(use.talent()), reasons);
        return reasons;
    }

    private static void doubt(Principle principle, Tri answer, List<Reason> reasons) {
        if (answer != Tri.YES) reasons.add(Reason.of(principle, answer));
    }

    private static Tri infringesNothing(Use.Output output) {
        boolean cleared = output.clearanceReviewed() == Tri.YES;
        if (output.referencesUnowned() == Tri.NO && cleared) return Tri.YES;
        return output.referencesUnowned() == Tri.YES && !cleared ? Tri.NO : Tri.UNKNOWN;
    }

    /** A step of which the policy asks nothing is as good as unknown here. */
    private static Tri keepsNothing(List<Step> steps) {
        boolean unasked = steps.stream().anyMatch(step -> step.security() == Compliance.NOT_APPLICABLE);
        return switch (Compliance.worst(steps.stream().map(Step::security).toList())) {
            case NON_COMPLIANT -> Tri.NO;
            case COMPLIANT -> unasked ? Tri.UNKNOWN : Tri.YES;
            case CONDITIONAL -> !unasked && steps.stream().allMatch(Procedure::isProved) ? Tri.YES : Tri.UNKNOWN;
            case UNKNOWN, NOT_APPLICABLE -> Tri.UNKNOWN;
        };
    }

    private static boolean isProved(Step step) {
        return step.security() == Compliance.COMPLIANT || step.allProved();
    }

    private static Tri isSecured(List<Step> steps, Tri keepsNothing) {
        boolean secured = !steps.isEmpty()
                && steps.stream()
                        .map(Step::agreement)
                        .allMatch(agreement -> agreement.underNetflixAgreement() == Tri.YES
                                || agreement.enterpriseToolAvailable() == Tri.NO && keepsNothing == Tri.YES);
        if (secured) return Tri.YES;
        boolean avoidable = steps.stream()
                .map(Step::agreement)
                .anyMatch(agreement ->
                        agreement.underNetflixAgreement() == Tri.NO && agreement.enterpriseToolAvailable() == Tri.YES);
        return avoidable ? Tri.NO : Tri.UNKNOWN;
    }

    private static Tri hasConsent(Use.Talent talent) {
        if (talent.touched() == Tri.NO || talent.documentedConsent() == Tri.YES) return Tri.YES;
        return talent.touched() == Tri.YES && talent.documentedConsent() == Tri.NO ? Tri.NO : Tri.UNKNOWN;
    }

    private List<Reason> deliverables(Use use) {
        if (use.output().appearsInFinal().negated() == Tri.YES) return List.of();
        boolean background = use.purpose() == Purpose.UC2 && use.output().placement() == Use.Placement.INCIDENTAL;
        return background && !strict
                ? List.of(Reason.of(Trigger.T2, Outcome.JUDGEMENT, "an incidental background element: flag it early"))
                : List.of(escalate(Trigger.T2, "the output is, or may be, in what is delivered"));
    }

    private static List<Reason> material(Use use, List<Step> steps) {
        List<Reason> reasons = new ArrayList<>();
        if (use.material().contains(DataClass.D2)) reasons.add(escalate(Trigger.T12, "sensitive material goes in"));
        if (use.material().contains(DataClass.D3)) reasons.add(escalate(Trigger.T4, "personal data go in"));
        if (use.material().contains(DataClass.D4)) reasons.add(escalate(Trigger.T7, "others' material goes in"));
        if (use.material().contains(DataClass.D1) || use.purpose() == Purpose.UC6) reasons.add(proprietary(steps));
        return reasons;
    }

    private static Reason proprietary(List<Step> steps) {
        boolean covered = !steps.isEmpty()
                && steps.stream().allMatch(step -> step.agreement().underNetflixAgreement() == Tri.YES);
        return covered
                ? Reason.of(
                        Trigger.T3, Outcome.JUDGEMENT, "the studio's material goes in: the guidance is ambiguous here")
                : escalate(Trigger.T3, "the studio's material goes in");
    }

    private static Reason escalate(Trigger trigger, String text) {
        return Reason.of(trigger, Outcome.ESCALATE, text);
    }
}
