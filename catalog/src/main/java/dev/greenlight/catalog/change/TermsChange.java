package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.Change;
import dev.greenlight.analyzer.change.ChangeKind;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One recorded change of terms, against the version that stood before it.
 *
 * @param before the version that it is compared with: the last good one that brought new words
 * @param after the version recorded
 * @param whose the vendor's change, or that of our extraction
 * @param change what differs
 * @param state whether the later version stands
 * @param lastSeenBefore when the text before was last recorded; until some moment after that it stood
 * @param returnsTo the earlier version whose words it has again
 * @param effective from when the later version says it holds
 */
public record TermsChange(
        Entry before,
        Entry after,
        Whose whose,
        Change change,
        State state,
        Instant lastSeenBefore,
        Optional<Entry> returnsTo,
        Optional<LocalDate> effective) {
    /** Whether a version counts. */
    public enum State implements Labelled {
        /** It replaced the one before. */
        STANDS,
        /** It looks broken or returns to an earlier text; the one before still counts. */
        HELD,
        /** It was held and persisted; it replaced the one before. */
        CONFIRMED
    }

    public Terms terms() {
        return after.terms();
    }

    public ChangeKind kind() {
        return change.kind();
    }

    /** Whether somebody must look at it: an answer moved, and the version counts. */
    public boolean asksForReview() {
        return state != State.HELD && kind() == ChangeKind.MOVED;
    }

    /** When the text was seen for the first time. */
    public Instant firstSeen() {
        return after.recordedAt();
    }

    /** The day in UTC of {@link #firstSeen}. */
    public LocalDate day() {
        return firstSeen().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether the text was seen before the day from which it says it holds. */
    public boolean announced() {
        return effective.filter(from -> from.isAfter(day())).isPresent();
    }
}
