package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Precedence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of the terms of one plan.
 *
 * @param audience for whom the plan is made
 * @param governing the terms that bind its customers, in the supposed order of precedence
 * @param perhaps terms of which it is not known whether they bind them
 * @param precedence the sentences that settle the order
 * @param announced texts that are out, bind later, and will then stand in the place of those of the same title
 */
public record Dossier(
        PlanAudience audience,
        List<Reading> governing,
        List<Reading.Read> perhaps,
        List<Precedence> precedence,
        List<Reading.Read> announced) {
    public Dossier {
        announced = List.copyOf(announced);
        governing = List.copyOf(governing);
        perhaps = List.copyOf(perhaps);
        precedence = List.copyOf(precedence);
    }

    /** Of which nothing is announced. */
    public Dossier(
            PlanAudience audience, List<Reading> governing, List<Reading.Read> perhaps, List<Precedence> precedence) {
        this(audience, governing, perhaps, precedence, List.of());
    }

    /** A plan whose terms all bind it, with no sentence on precedence. */
    public static Dossier of(PlanAudience audience, List<Reading> governing) {
        return new Dossier(audience, governing, List.of(), List.of());
    }

    /** The same with other terms that govern the plan. */
    public Dossier governedBy(List<Reading> others) {
        return new Dossier(audience, others, perhaps, precedence, announced);
    }

    /** The same as it will be once all that is announced binds. */
    public Dossier onceAnnouncedBind() {
        return on(LocalDate.MAX);
    }

    /** The same as it is on a later day, when some of what is announced may bind. */
    public Dossier on(LocalDate day) {
        Map<Boolean, List<Reading.Read>> bind = announced.stream()
                .collect(Collectors.partitioningBy(
                        read -> read.capture().announced(day).isEmpty()));
        Map<Title, Reading> due = bind.getOrDefault(true, List.of()).stream()
                .collect(Collectors.toMap(Reading::title, Function.identity(), (one, other) -> one));
        return new Dossier(
                audience,
                governing.stream()
                        .map(reading -> due.getOrDefault(reading.title(), reading))
                        .toList(),
                perhaps.stream()
                        .map(read -> (Reading.Read) due.getOrDefault(read.title(), read))
                        .toList(),
                precedence,
                bind.getOrDefault(false, List.of()));
    }

    /** The text that will stand in the place of one; empty where none is announced. */
    public Optional<Reading.Read> announced(Title title) {
        return announced.stream().filter(read -> read.title().equals(title)).findFirst();
    }

    /** The same, with captures last seen before a moment put among the unread. */
    public Dossier without(Instant staleBefore) {
        List<Reading> fresh =
                governing.stream().map(reading -> fresh(reading, staleBefore)).toList();
        List<Reading.Read> freshPerhaps =
                perhaps.stream().filter(read -> !isStale(read, staleBefore)).toList();
        return new Dossier(audience, fresh, freshPerhaps, precedence, announced);
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
