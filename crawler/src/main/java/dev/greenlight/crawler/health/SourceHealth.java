package dev.greenlight.crawler.health;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Snapshot;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How a source fares.
 *
 * @param address the source
 * @param lastTry when it was last tried
 * @param failure why the last try gave no text; empty if it did
 * @param good what the last good try gave; empty if there was none
 * @param doubt text that was refused because too much is missing, and may be the truth if it stays
 */
public record SourceHealth(
        URI address, Instant lastTry, Optional<FetchFailure> failure, Optional<Good> good, Optional<Doubt> doubt) {
    /**
     * A good try.
     *
     * @param at when
     * @param snapshot id of the snapshot that the text was read from
     * @param text hash of the text
     * @param words how many words it has
     * @param headings how many headings it has
     * @param language its language, if it could be told
     * @param answer what the server said of the page
     */
    public record Good(
            Instant at,
            String snapshot,
            String text,
            int words,
            int headings,
            Optional<String> language,
            Answer answer) {
        /** The same text, seen again. */
        public Good seenAgain(Instant now, Answer newAnswer) {
            return new Good(now, snapshot, text, words, headings, language, newAnswer);
        }
    }

    /**
     * What the server said of a page.
     *
     * @param bytes hash of the page
     * @param entityTag its {@code ETag}
     * @param lastModified its {@code Last-Modified}
     * @param movedTo where the page permanently moved to
     */
    public record Answer(
            String bytes, Optional<String> entityTag, Optional<String> lastModified, Optional<URI> movedTo) {
        /** What the server said of a page that came whole. */
        public static Answer of(Snapshot snapshot) {
            Exchange exchange = snapshot.exchange();
            return new Answer(
                    snapshot.sha256(), exchange.header("etag"), exchange.header("last-modified"), exchange.movedTo());
        }
    }

    /**
     * A text in doubt.
     *
     * @param text its hash
     * @param since when it was first seen
     * @param tries how often it was seen in a row
     */
    public record Doubt(String text, Instant since, int tries) {}
}
