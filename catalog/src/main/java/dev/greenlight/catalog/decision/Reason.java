package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.decision.Decision.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a decision came out as it did.
 *
 * @param code {@code R0}, a trigger, or {@code NO-ROW} where the matrix has no row
 * @param principle the principle that was answered no or unsure
 * @param answer how it was answered
 * @param outcome what follows from this reason alone
 * @param text in words
 */
public record Reason(String code, Optional<Principle> principle, Optional<Tri> answer, Outcome outcome, String text) {
    /** Every use is reported. */
    public static final String REPORT = "R0";
    /** The matrix has no row for the use. */
    public static final String NO_ROW = "NO-ROW";

    static Reason report() {
        return plain(REPORT, Outcome.NOTIFY, "every use of generative AI is reported to the contact");
    }

    static Reason noRow() {
        return plain(NO_ROW, Outcome.JUDGEMENT, "the guidance has no row for this use");
    }

    static Reason of(Trigger trigger, Outcome outcome, String text) {
        return plain(trigger.name(), outcome, text);
    }

    static Reason of(Principle principle, Tri answer) {
        String text = "principle " + principle + " is answered " + (answer == Tri.NO ? "no" : "unsure");
        return new Reason(Trigger.T1.name(), Optional.of(principle), Optional.of(answer), Outcome.ESCALATE, text);
    }

    /** The trigger, if the reason is one. */
    public Optional<Trigger> trigger() {
        return List.of(Trigger.values()).stream()
                .filter(trigger -> trigger.name().equals(code))
                .findFirst();
    }

    /** Who approves on account of this reason. */
    public Set<Approver> approvers() {
        Set<Approver> approvers = EnumSet.of(Approver.NETFLIX_CONTACT);
        trigger().ifPresent(trigger -> approvers.addAll(trigger.approvers()));
        return approvers;
    }

    /** The criteria whose answers belong to the request. */
    public List<String> evidence() {
        return principle
                .map(Principle::evidence)
                .or(() -> trigger().map(Trigger::evidence))
                .orElse(List.of());
    }

    private static Reason plain(String code, Outcome outcome, String text) {
        return new Reason(code, Optional.empty(), Optional.empty(), outcome, text);
    }
}
