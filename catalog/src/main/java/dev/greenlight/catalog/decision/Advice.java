package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Compliance;

/** A decision in a producer's word. The guidance has no "no"; a company's own policy has. */
public enum Advice implements Labelled {
    /** Yes; tell the contact. */
    YES,
    /** Yes if; tell the contact early. */
    YES_IF,
    /** Ask, and wait for the written answer. */
    ASK,
    /** The company's policy forbids it: a gate fails and nobody has waived it. */
    NO;

    /**
     * What a decision comes to.
     *
     * @param waived whether a person has accepted the gates that fail
     */
    public static Advice of(Decision decision, boolean waived) {
        boolean fails = decision.steps().stream().anyMatch(step -> step.security() == Compliance.NON_COMPLIANT);
        if (fails && !waived) return NO;
        return switch (decision.outcome()) {
            case NOTIFY -> YES;
            case JUDGEMENT -> YES_IF;
            case ESCALATE -> ASK;
        };
    }
}
