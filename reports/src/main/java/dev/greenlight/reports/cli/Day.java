package dev.greenlight.reports.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days that people name. */
final class Day {
    private Day() {}

    /** The day named, else today. */
    static LocalDate past(Optional<LocalDate> named, World world) {
        return maybePast(named, world).orElse(world.today());
    }

    /** The day named, which must not be yet to come. */
    static Optional<LocalDate> maybePast(Optional<LocalDate> named, World world) {
        named.filter(day -> day.isAfter(world.today())).ifPresent(day -> {
            throw new UsageException(day + " is yet to come, and nobody knows the terms of that day. Accepted: "
                    + world.today() + " or earlier.");
        });
        return named;
    }

    /** The last instant of a day, or, where that is yet to come, until when it is known. */
    static Instant end(LocalDate day, Instant known) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
        return known.isBefore(end) ? known : end;
    }
}
