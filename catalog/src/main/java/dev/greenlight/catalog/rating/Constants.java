package dev.greenlight.catalog.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * The numbers of a policy.
 *
 * @param maxAge how long a good capture speaks for the present
 * @param unavoidableException what becomes of a pass with an exception that no setting or conduct avoids: condition or fail
 * @param shortRetentionDays up to how many days retention counts as short
 */
public record Constants(Period maxAge, Standing unavoidableException, int shortRetentionDays) {
    /** Captures last seen before this moment are stale on a day. */
    public Instant staleBefore(LocalDate day) {
        return day.minus(maxAge).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day on which a capture ceases to speak for the present. */
    public LocalDate expiry(Instant lastGood) {
        return lastGood.atZone(ZoneOffset.UTC).toLocalDate().plus(maxAge);
    }
}
