package dev.greenlight.crawler;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that only a test turns, and that is turned by whoever would sleep. */
public final class TurningClock implements InstantSource {
    private final List<Duration> slept = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-01T12:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void turn(Duration duration) {
        now = now.plus(duration);
    }

    public void sleep(Duration duration) {
        slept.add(duration);
        turn(duration);
    }

    /** Every pause that was asked for. */
    public List<Duration> slept() {
        return slept;
    }
}
