package dev.greenlight.analyzer.book;

import dev.greenlight.analyzer.Scope;
import java.util.Optional;

/**
 * A pattern that points to a stance, as text of Lucene's query syntax with interval functions. Signals are tried in the order of the
 * file; the first that matches a clause decides.
 *
 * @param stance the stance pointed to; {@code silent} for a pattern that tells what the criterion is not about; or {@link #FOLLOW}
 * @param scope the scope of what it finds, where the pattern itself tells
 * @param strength how far it may be believed by itself
 * @param query the pattern
 * @param line the line of the criterion's file on which the pattern begins
 */
public record Signal(String stance, Optional<Scope> scope, Strength strength, String query, int line) {
    /** In place of a stance: the one that the criterion which this one follows has found in the clause. */
    public static final String FOLLOW = "follow";

    /** Before a condition on the clause before. */
    public static final String BEFORE = "before:";

    /** Whether what it finds goes on with what the clause before says. */
    public boolean looksBack() {
        return query.contains(BEFORE);
    }
}
