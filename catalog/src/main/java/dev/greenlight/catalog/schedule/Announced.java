package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.answer.Capture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Terms that are out and do not bind yet. */
final class Announced {
    private Announced() {}

    /** The first day on which one of some new texts binds; empty where there is none, or one binds already. */
    static Optional<LocalDate> binds(Collection<Capture> fresh, LocalDate day) {
        List<LocalDate> later = fresh.stream()
                .flatMap(capture -> capture.announced(day).stream())
                .toList();
        return later.size() < fresh.size() ? Optional.empty() : later.stream().min(LocalDate::compareTo);
    }
}
