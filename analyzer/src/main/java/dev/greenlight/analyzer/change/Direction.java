package dev.greenlight.analyzer.change;

import java.util.Locale;

/** Whether a move is good for the customer. */
public enum Direction {
    BETTER,
    WORSE,
    /** A passage appeared or disappeared beside silence, which is neither. */
    UNCLEAR;

    /** The word used in files and reports, such as {@code worse}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
