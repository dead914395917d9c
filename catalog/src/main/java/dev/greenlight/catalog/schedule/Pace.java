package dev.greenlight.catalog.schedule;

import java.time.Duration;

/**
 * How often the scheduler stirs. An instance that dies is noticed after a few heartbeats, and another takes its work over.
 *
 * @param planning how often it is asked what is due
 * @param polling how often it is asked what is to be done at once
 * @param heartbeat how often an instance says that it lives
 */
public record Pace(Duration planning, Duration polling, Duration heartbeat) {
    /** For months of work. */
    public static final Pace STEADY = new Pace(Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofSeconds(15));
    /** For work that somebody waits for. */
    public static final Pace BRISK = new Pace(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofSeconds(5));
}
