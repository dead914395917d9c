package dev.greenlight.analyzer;

import java.util.Locale;

/** The two kinds of customer for whom a document may hold different answers. */
public enum Audience {
    /** Free, consumer and personal plans. */
    INDIVIDUAL,
    /** Team, enterprise and commercial customers. */
    BUSINESS;

    /** The word used in files and reports, such as {@code business}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
