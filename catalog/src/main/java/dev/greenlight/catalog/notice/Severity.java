package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.file.Labelled;

/** How much a message asks of its reader, least first. */
public enum Severity implements Labelled {
    /** Good to know: an answer moved for the better. */
    NOTE,
    /** Look at it: an answer moved for the worse, or soon will. */
    WARNING,
    /** Act: an approval no longer holds. */
    ALARM
}
