package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;

/**
 * A clause on which a signal fired.
 *
 * @param clause index of the clause in the document
 * @param decides whether this signal decides the clause, being the first of its criterion to match it
 */
public record Hit(Criterion criterion, Signal signal, int clause, boolean decides) {
    /** Whether the clause is to be reported with this signal's stance. */
    public boolean finds() {
        return decides && !signal.stance().equals(Verdict.SILENT);
    }

    /** The same on a clause that looks the same. */
    Hit at(int other) {
        return new Hit(criterion, signal, other, decides);
    }
}
