package dev.greenlight.catalog.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How often the terms of a tool are read again. Days are cut into periods that are the same for everybody, so that instances need not
 * agree on when a period begins; in each, a tool is due once, however long nobody looked.
 *
 * @param days the length of a period
 */
public record Cadence(int days) {
    /** What is lost if a change is seen late. */
    public enum Stake {
        /** An approval stands on the terms. */
        APPROVED,
        /** Nobody has approved the tool; somebody may. */
        LISTED,
        /** The tool can no longer be bought. */
        DISCONTINUED
    }

    static final Cadence DAILY = new Cadence(1);
    static final Cadence WEEKLY = new Cadence(7);
    static final Cadence MONTHLY = new Cadence(28);

    private static final Set<String> ANNOUNCED = Set.of("advance-notice");

    /** @throws IllegalArgumentException if a period has no day */
    public Cadence {
        if (days < 1) throw new IllegalArgumentException("A period has a day at least.");
    }

    /**
     * The cadence of a tool. Where terms may change without a word, or do not say, looking is the only warning there is.
     *
     * @param notices what the terms of its plans say on notice of changes
     */
    public static Cadence of(Stake stake, Collection<String> notices) {
        boolean announced = !notices.isEmpty() && ANNOUNCED.containsAll(notices);
        return switch (stake) {
            case APPROVED -> DAILY;
            case LISTED -> announced ? WEEKLY : DAILY;
            case DISCONTINUED -> announced ? MONTHLY : WEEKLY;
        };
    }

    /** The first day of the period in which a day lies. */
    public LocalDate period(LocalDate day) {
        return LocalDate.ofEpochDay(Math.floorDiv(day.toEpochDay(), days) * days);
    }

    /** Whether something is due on a day that was done last for a period. */
    public boolean due(LocalDate day, Optional<LocalDate> last) {
        return last.filter(done -> !done.isBefore(period(day))).isEmpty();
    }

    /** From which day on something is due that was done last for a period: from this day where it is due already. */
    LocalDate next(LocalDate day, Optional<LocalDate> last) {
        return due(day, last) ? day : period(day).plusDays(days);
    }
}
