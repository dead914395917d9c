package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;

/** What a producer does next, mildest first. */
public enum Outcome implements Labelled {
    /** Yes; tell the contact. */
    NOTIFY,
    /** Yes if; tell the contact early. */
    JUDGEMENT,
    /** Hold until approved in writing. */
    ESCALATE;

    /** The graver of two. */
    public Outcome join(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
