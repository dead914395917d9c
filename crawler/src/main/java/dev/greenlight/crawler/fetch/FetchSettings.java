package dev.greenlight.crawler.fetch;

import java.time.InstantSource;

/**
 * How pages are fetched.
 *
 * @param courtesy how sites are treated
 * @param limits where a fetch ends
 * @param privateAllowed whether private and loopback addresses may be fetched; for one's own servers only
 * @param surroundings clock, sleep, randomness and resolver
 */
public record FetchSettings(Courtesy courtesy, FetchLimits limits, boolean privateAllowed, Surroundings surroundings) {
    /** Courteous, with the default limits, public addresses only. */
    public static FetchSettings of(String contact) {
        return new FetchSettings(Courtesy.of(contact), FetchLimits.DEFAULT, false, Surroundings.ofTheMachine());
    }

    /** For servers on this very machine: no pauses, no robots.txt, loopback allowed. */
    public static FetchSettings forLoopback(String contact) {
        return new FetchSettings(Courtesy.none(contact), FetchLimits.DEFAULT, true, Surroundings.ofTheMachine());
    }

    /** The same by another clock. */
    public FetchSettings at(InstantSource clock) {
        return new FetchSettings(courtesy, limits, privateAllowed, surroundings.at(clock));
    }
}
