package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.file.Labelled;

/** What a policy uses a criterion for. */
public enum Role implements Labelled {
    /** It decides. */
    GATE,
    /** It can lower an axis to conditional and, save for {@code derived-data}, no further. */
    SUPPORTING,
    /** It is shown and counts for nothing. */
    SHOWN
}
