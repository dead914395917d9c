package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.file.Labelled;
import java.util.Collection;
import java.util.Comparator;

/** The rating of one axis, worst first. A code for programs and tables; sentences are for people. */
public enum Compliance implements Labelled {
    NON_COMPLIANT,
    UNKNOWN,
    CONDITIONAL,
    COMPLIANT,
    /** The policy asks nothing on this axis here. */
    NOT_APPLICABLE;

    /** The rating of an axis whose worst gate stands like this. */
    public static Compliance of(Standing worst) {
        return values()[worst.ordinal()];
    }

    /** The worst of some; not applicable where there is none. */
    public static Compliance worst(Collection<Compliance> some) {
        return some.stream().min(Comparator.naturalOrder()).orElse(NOT_APPLICABLE);
    }
}
