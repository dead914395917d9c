package dev.greenlight.catalog.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How an audit came about.
 *
 * @param recordedAt when it ended
 * @param source which archive was read
 * @param live whether the archive is kept up, so that what was read speaks for the days after as well until it is too old
 * @param book hash of the criteria book by which texts were analysed
 */
public record Occasion(Instant recordedAt, String source, boolean live, String book) {
    /** The same, analysed by another book. */
    Occasion by(String otherBook) {
        return new Occasion(recordedAt, source, live, otherBook);
    }

    /** The day on which it ended, in UTC. */
    LocalDate day() {
        return recordedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
