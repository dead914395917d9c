package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.file.Labelled;
import java.util.Collection;
import java.util.Comparator;

/** How an answer stands before a gate, worst first. */
public enum Standing implements Labelled {
    /** An adverse stance in scope for the plan, quote attached; never anything less. */
    FAIL,
    /** Silent, contradictory or not evaluable. */
    UNKNOWN,
    /** It holds if something is done or shown. */
    CONDITION,
    PASS,
    /** The criterion has no meaning here, or is shown only. */
    NOT_APPLICABLE;

    /** The worst of some; not applicable where there is none. */
    public static Standing worst(Collection<Standing> some) {
        return some.stream().min(Comparator.naturalOrder()).orElse(NOT_APPLICABLE);
    }
}
