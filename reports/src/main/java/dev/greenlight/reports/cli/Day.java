package dev.greenlight.reports.cli;

import java.time.LocalDate;
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
}
