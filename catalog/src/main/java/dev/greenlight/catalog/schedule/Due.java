package dev.greenlight.catalog.schedule;

import java.time.LocalDate;

/**
 * A tool that is to be audited in a period.
 *
 * @param tool the tool's id
 * @param period the period's first day
 */
public record Due(String tool, LocalDate period) {
    private static final char SEPARATOR = '|';

    /** Names it for good. */
    String id() {
        return tool + SEPARATOR + period;
    }

    static Due of(String id) {
        int end = id.lastIndexOf(SEPARATOR);
        return new Due(id.substring(0, end), LocalDate.parse(id.substring(end + 1)));
    }
}
