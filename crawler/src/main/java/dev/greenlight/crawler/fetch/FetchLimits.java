package dev.greenlight.crawler.fetch;

import java.time.Duration;

/**
 * Where a fetch ends.
 *
 * @param bytes size of a body, before and after decompression
 * @param deadline time for one try, from the first lookup to the last byte, redirects included
 * @param redirects redirects followed
 * @param tries how often what looks transient is tried in all
 * @param longestWait the longest pause that a server can ask for before another try; a longer one ends the fetch
 */
public record FetchLimits(int bytes, Duration deadline, int redirects, int tries, Duration longestWait) {
    /** 10 MB, 30 seconds, 10 redirects, 3 tries, a minute's wait. */
    public static final FetchLimits DEFAULT =
            new FetchLimits(10 << 20, Duration.ofSeconds(30), 10, 3, Duration.ofMinutes(1));
}
