package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;

/** How what is generated appears on camera. */
public enum Placement implements Labelled {
    INCIDENTAL,
    /** Read aloud, or part of the story. */
    PROMINENT,
    UNKNOWN
}
