package dev.greenlight.catalog.change;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.crawler.Cause;

/** Whose change something was. Only the first is the vendor's doing. */
public enum Whose implements Labelled {
    /** The vendor changed the terms. */
    TERMS,
    /** The same page is read differently. */
    EXTRACTION,
    /** Terms were recorded for the first time; what they said before is not known. */
    FIRST_RECORD,
    /** Our criterion changed. */
    CRITERION,
    /** The policy changed. */
    POLICY,
    /** Nobody's: the terms cannot be read any more, or were not seen for too long. */
    AGE;

    /** Whose change recorded a version. */
    public static Whose of(Cause cause) {
        return switch (cause) {
            case FIRST_RECORD -> FIRST_RECORD;
            case SOURCE_CHANGED -> TERMS;
            case EXTRACTION_CHANGED -> EXTRACTION;
        };
    }
}
