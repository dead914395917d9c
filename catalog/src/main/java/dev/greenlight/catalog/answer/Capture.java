package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.change.InForce;
import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The version of terms that was read. The three dates can lie weeks apart and are never mixed.
 *
 * @param terms the name under which the archive keeps them
 * @param sha256 hash of the version's text
 * @param effective the date from which the text itself says it holds
 * @param firstSeen when this version was first captured
 * @param lastGood when the text was last known to be this; while a newer one is announced in its place, when that was last seen
 * @param cause whose change the version was
 */
public record Capture(
        Terms terms, String sha256, Optional<LocalDate> effective, Instant firstSeen, Instant lastGood, Cause cause) {
    /** A version with which nothing earlier can be compared. */
    public Capture(Terms terms, String sha256, Optional<LocalDate> effective, Instant firstSeen, Instant lastGood) {
        this(terms, sha256, effective, firstSeen, lastGood, Cause.FIRST_RECORD);
    }

    /** From when the text binds, where it says so and that is yet to come on a day; empty where it binds already. */
    public Optional<LocalDate> announced(LocalDate day) {
        return new InForce(effective, Optional.empty()).announced(published(), day);
    }

    /** The day in UTC on which it was first captured. */
    public LocalDate published() {
        return firstSeen.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
