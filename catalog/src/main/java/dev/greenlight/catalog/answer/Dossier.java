package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Precedence;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of the terms of one plan.
 *
 * @param audience for whom the plan is made
 * @param governing the terms that bind its customers, in the supposed order of precedence
 * @param perhaps terms of which it is not known whether they bind them
 * @param precedence the sentences that settle the order
 */
public record Dossier(
        PlanAudience audience, List<Reading> governing, List<Reading.Read> perhaps, List<Precedence> precedence) {
    public Dossier {
        governing = List.copyOf(governing);
        perhaps = List.copyOf(perhaps);
        precedence = List.copyOf(precedence);
    }

    /** A plan whose terms all bind it, with no sentence on precedence. */
    public static Dossier of(PlanAudience audience, List<Reading> governing) {
        return new Dossier(audience, governing, List.of(), List.of());
    }

    /** The same, with captures last seen before a moment put among the unread. */
    public Dossier without(Instant staleBefore) {
        List<Reading> fresh =
                governing.stream().map(reading -> fresh(reading, staleBefore)).toList();
        List<Reading.Read> freshPerhaps =
                perhaps.stream().filter(read -> !isStale(read, staleBefore)).toList();
        return new Dossier(audience, fresh, freshPerhaps, precedence);
    }

    /** The terms that were read and govern the plan. */
    public List<Reading.Read> read() {
        return governing.stream()
                .flatMap(reading -> reading instanceof Reading.Read read ? Stream.of(read) : Stream.empty())
                .toList();
    }

    /** The terms that govern the plan and were not read. */
    public List<Reading.Unread> unread() {
        return governing.stream()
                .flatMap(reading -> reading instanceof Reading.Unread unread ? Stream.of(unread) : Stream.empty())
                .toList();
    }

    private static Reading fresh(Reading reading, Instant staleBefore) {
        return reading instanceof Reading.Read read && isStale(read, staleBefore)
                ? new Reading.Unread(
                        read.title(),
                        NotEvaluable.STALE,
                        "last seen " + read.capture().lastGood())
                : reading;
    }

    private static boolean isStale(Reading.Read read, Instant staleBefore) {
        return read.capture().lastGood().isBefore(staleBefore);
    }
}
