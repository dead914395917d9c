package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.file.Labelled;

/**
 * Something that must be done or shown before a stance counts as good.
 *
 * @param kind where it comes from
 * @param text what must be done or shown
 */
public record Condition(Kind kind, String text) {
    /** Where a condition comes from. */
    public enum Kind implements Labelled {
        /** The policy's row demands it. */
        DEMAND,
        /** It keeps clear of an exception to the promise. */
        EXCEPTION,
        /** The evidence is weaker than a promise for the whole plan. */
        EVIDENCE,
        /** Terms of the plan could not be read. */
        UNREAD
    }
}
