package dev.greenlight.catalog.answer;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The version of terms that was read. The three dates can lie weeks apart and are never mixed.
 *
 * @param terms the name under which the archive keeps them
 * @param sha256 hash of the version's text
 * @param effective the date from which the text itself says it holds
 * @param firstSeen when this version was first captured
 * @param lastGood when the text was last known to be this
 * @param cause whose change the version was
 */
public record Capture(
        Terms terms, String sha256, Optional<LocalDate> effective, Instant firstSeen, Instant lastGood, Cause cause) {
    /** A version with which nothing earlier can be compared. */
    public Capture(Terms terms, String sha256, Optional<LocalDate> effective, Instant firstSeen, Instant lastGood) {
        this(terms, sha256, effective, firstSeen, lastGood, Cause.FIRST_RECORD);
    }
}
