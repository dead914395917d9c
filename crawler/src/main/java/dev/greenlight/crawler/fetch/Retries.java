package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.FetchFailure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether and when what looks transient is tried again. */
final class Retries {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    private final FetchLimits limits;
    private final Surroundings surroundings;

    Retries(FetchLimits limits, Surroundings surroundings) {
        this.limits = limits;
        this.surroundings = surroundings;
    }

    /** How long to wait before another try; empty if there should be none. */
    Optional<Duration> pauseAfter(FetchFailure failure, int triesDone) {
        if (triesDone >= limits.tries() || !isTransient(failure)) {
            return Optional.empty();
        }
        Duration pause = failure.retryAfter().orElseGet(() -> backoff(triesDone));
        return pause.compareTo(limits.longestWait()) <= 0 ? Optional.of(pause) : Optional.empty();
    }

    private static boolean isTransient(FetchFailure failure) {
        return switch (failure.reason()) {
            case RATE_LIMITED, SERVER_ERROR, CONNECTION_FAILED, INCOMPLETE -> true;
            default -> false;
        };
    }

    /** Doubles with each try; half of it is left to chance, so that many callers do not come back at once. */
    private Duration backoff(int triesDone) {
        long millis = FIRST_PAUSE.toMillis() << Math.min(triesDone - 1, 10);
        return Duration.ofMillis(millis / 2 + surroundings.random().nextLong(millis / 2 + 1));
    }

    /** What a {@code Retry-After} header asks for; empty if it asks for nothing, for the past, or makes no sense. */
    Optional<Duration> asked(String retryAfter) {
        String text = retryAfter.strip();
        return SECONDS.matcher(text).matches() ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : until(text);
    }

    private Optional<Duration> until(String date) {
        try {
            Instant instant = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(surroundings.clock().instant(), instant);
            return wait.compareTo(Duration.ZERO) > 0 ? Optional.of(wait) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
