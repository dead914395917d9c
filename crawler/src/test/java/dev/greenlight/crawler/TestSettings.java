package dev.greenlight.crawler;

import dev.greenlight.crawler.fetch.Courtesy;
import dev.greenlight.crawler.fetch.FetchLimits;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Surroundings;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Random;

/** Settings for fetches from loopback: short deadlines, a turned clock, nothing left to chance. */
public final class TestSettings {
    private static final String CONTACT = "mailto:test@greenlight.example";

    private TestSettings() {}

    public static Surroundings surroundings(TurningClock clock) {
        return new Surroundings(clock, clock::sleep, new Random(1), InetAddress::getAllByName);
    }

    /** Loopback allowed, no pauses, no robots.txt. */
    public static FetchSettings hasty(TurningClock clock) {
        return new FetchSettings(Courtesy.none(CONTACT), limits(), true, surroundings(clock));
    }

    /** Loopback allowed, as courteous as in earnest. */
    public static FetchSettings courteous(TurningClock clock) {
        return new FetchSettings(Courtesy.of(CONTACT), limits(), true, surroundings(clock));
    }

    /** Only public addresses. */
    public static FetchSettings guarded(TurningClock clock) {
        return new FetchSettings(Courtesy.none(CONTACT), limits(), false, surroundings(clock));
    }

    public static FetchLimits limits() {
        return new FetchLimits(1 << 20, Duration.ofMillis(1_200), 10, 3, Duration.ofMinutes(1));
    }
}
