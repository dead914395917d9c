package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.answer.Capture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Terms that are out and do not bind yet. */
final class Announced {
    private static final int FARTHEST = 180;

    private Announced() {}

    /** The first day on which one of some new texts binds; empty where there is none, or one binds already. */
    static Optional<LocalDate> binds(Collection<Capture> fresh, LocalDate day) {
        boolean later = fresh.stream()
                .allMatch(capture -> capture.effective()
                        .filter(from -> from.isAfter(day) && !from.isAfter(day.plusDays(FARTHEST)))
                        .isPresent());
        return later
                ? fresh.stream()
                        .flatMap(capture -> capture.effective().stream())
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }
}
