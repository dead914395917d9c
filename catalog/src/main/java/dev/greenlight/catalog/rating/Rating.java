package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a policy makes of a plan on a day, with everything it rests on.
 *
 * @param subject what it is about
 * @param policy by which policy
 * @param axes the rating of each axis
 * @param assurance what it rests on
 * @param terms the terms that bind the plan, read or not, in the supposed order of precedence
 * @param perhaps terms that may or may not bind the plan
 * @param rulings one per gate, in the policy's order
 * @param expires the first day on which a capture is too old to speak; empty where nothing was read
 */
public record Rating(
        Subject subject,
        Policy.Ref policy,
        Map<Axis, Compliance> axes,
        Assurance assurance,
        List<Reading> terms,
        List<Reading.Read> perhaps,
        List<Ruling> rulings,
        Optional<LocalDate> expires) {
    private static final Comparator<Ruling> WEAKEST_FIRST = Comparator.comparing(Ruling::standing)
            .thenComparing(ruling -> ruling.gate().role());

    public Rating {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        terms = List.copyOf(terms);
        perhaps = List.copyOf(perhaps);
        rulings = List.copyOf(rulings);
    }

    static Rating of(Policy policy, Subject subject, Dossier dossier, List<Ruling> rulings) {
        return new Rating(
                subject,
                policy.ref(),
                joined(rulings),
                Assurance.of(dossier, subject.grounds()),
                dossier.governing(),
                dossier.perhaps(),
                rulings,
                dossier.read().stream()
                        .map(read -> policy.constants().expiry(read.capture().lastGood()))
                        .min(Comparator.naturalOrder()));
    }

    /** The lattice: the worst ruling of an axis is its rating. */
    static Map<Axis, Compliance> joined(List<Ruling> rulings) {
        Map<Axis, Compliance> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            List<Standing> standings = rulings.stream()
                    .filter(ruling -> ruling.gate().axis() == axis)
                    .map(Ruling::standing)
                    .toList();
            axes.put(axis, Compliance.of(Standing.worst(standings)));
        }
        return axes;
    }

    public Compliance axis(Axis axis) {
        return axes.getOrDefault(axis, Compliance.NOT_APPLICABLE);
    }

    public Optional<Ruling> ruling(String criterion) {
        return rulings.stream()
                .filter(ruling -> ruling.criterion().equals(criterion))
                .findFirst();
    }

    /** The rulings that count, the weakest first: gates before supporting criteria, else in the policy's order. */
    public List<Ruling> weakestFirst() {
        return rulings.stream()
                .filter(ruling -> ruling.standing() != Standing.NOT_APPLICABLE)
                .sorted(WEAKEST_FIRST)
                .toList();
    }

    /** The weakest point; empty where every gate passes. */
    public Optional<Ruling> weakest() {
        return weakestFirst().stream()
                .filter(ruling -> ruling.standing() != Standing.PASS)
                .findFirst();
    }

    /** The rulings that stand like this, in the policy's order. */
    public List<Ruling> standing(Standing standing) {
        return rulings.stream().filter(ruling -> ruling.standing() == standing).collect(Collectors.toList());
    }

    /** The questions that the rating leaves open, the weakest point first. */
    public List<Question> questions() {
        return weakestFirst().stream()
                .flatMap(ruling -> ruling.question().stream())
                .toList();
    }
}
