package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;

/** An answer that people give, or cannot give. */
public enum Tri implements Labelled {
    YES,
    NO,
    /** Behaves as "unsure". */
    UNKNOWN;

    Tri negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
