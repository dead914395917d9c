package dev.greenlight.crawler;

import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides when a text that lost much is believed: once the same text has stood for some days and several tries. Vendors do
 * shorten their terms; broken captures heal.
 */
final class Loss {
    private static final int TRIES = 3;
    private static final Duration STANDING = Duration.ofDays(2);

    private Loss() {}

    /** The doubt about a text after it was seen now. */
    static Doubt seen(String text, Instant now, Optional<SourceHealth> before) {
        Optional<Doubt> same =
                before.flatMap(SourceHealth::doubt).filter(doubt -> doubt.text().equals(text));
        return same.map(doubt -> new Doubt(text, doubt.since(), doubt.tries() + 1))
                .orElseGet(() -> new Doubt(text, now, 1));
    }

    static boolean isBelieved(Doubt doubt, Instant now) {
        return doubt.tries() >= TRIES && !now.isBefore(doubt.since().plus(STANDING));
    }
}
