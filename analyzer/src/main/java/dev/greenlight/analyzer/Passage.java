package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Strength;
import dev.greenlight.analyzer.matching.Hit;

/**
 * What a signal found, and how likely a careful reader marks it as well.
 *
 * @param scope to whom it applies
 * @param likelihood of the clause itself, 0 to 1
 * @param inContext of the clause or the one before it, whichever is more: a sentence may go on with what another began
 */
record Passage(Hit hit, Scope scope, double likelihood, double inContext) {
    /** Of criteria on which there is no second opinion: firm signals are believed, loose ones are not. */
    static final double UNKNOWN = 0.1;

    /** Below this, hardly anything that signals find is marked by careful readers. Measured on vendors left out of the learning. */
    private static final double DOUBTED = 0.01;

    /** From here on, what loose signals find is marked as often as what firm ones find. Measured likewise. */
    private static final double BACKED = 0.3;

    /** Below this, two in three are not marked by careful readers. Measured likewise. */
    private static final double DOUBTFUL = 0.08;

    String stance() {
        return hit.signal().stance();
    }

    Strength strength() {
        return hit.signal().strength();
    }

    boolean doubtful() {
        return likelihood < DOUBTFUL;
    }

    /** How likely it is marked beside others; what a signal heard by the sentence before is as likely as that one. */
    double weight() {
        return hit.signal().looksBack() ? inContext : likelihood;
    }

    boolean plausible() {
        return strength() == Strength.LOOSE ? likelihood >= BACKED : inContext >= DOUBTED;
    }
}
