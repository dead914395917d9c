package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.rating.Assurance;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Condition;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evidence that was on the table.
 *
 * @param policy by which policy it was rated
 * @param asOf for which day
 * @param axes the rating of each axis
 * @param assurance what the rating rests on
 * @param terms the versions that were read
 * @param answers what each gate made of them
 * @param expires the first day on which a capture is too old to speak
 */
public record Packet(
        Policy.Ref policy,
        LocalDate asOf,
        Map<Axis, Compliance> axes,
        Assurance assurance,
        List<Pinned> terms,
        List<Relied> answers,
        Optional<LocalDate> expires) {
    /** A version that was read. */
    public record Pinned(String type, String sha256) {}

    /**
     * An answer that was relied on.
     *
     * @param axis on which it counts
     * @param criterion to which question
     * @param standing how it stood
     * @param status what kind of answer it was
     * @param stances what the terms say
     * @param passages where they say it
     * @param conditions what must be done or shown
     */
    public record Relied(
            Axis axis,
            String criterion,
            Standing standing,
            Status status,
            List<String> stances,
            List<Passage> passages,
            List<String> conditions) {}

    /** A passage of a version, with offsets in code points. */
    public record Passage(String version, int start, int end, String quote) {}

    public Packet {
        axes = new TreeMap<>(axes);
        terms = List.copyOf(terms);
        answers = List.copyOf(answers);
    }

    /** The evidence of a rating. */
    public static Packet of(Rating rating) {
        Map<Title, String> versions = Stream.concat(rating.terms().stream(), rating.perhaps().stream())
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .collect(Collectors.toMap(Reading::title, read -> read.capture().sha256(), (one, other) -> one));
        return new Packet(
                rating.policy(),
                rating.subject().asOf(),
                rating.axes(),
                rating.assurance(),
                rating.terms().stream()
                        .filter(reading -> versions.containsKey(reading.title()))
                        .map(reading -> new Pinned(reading.title().words(), versions.getOrDefault(reading.title(), "")))
                        .toList(),
                rating.rulings().stream()
                        .map(ruling -> relied(ruling, versions))
                        .toList(),
                rating.expires());
    }

    /** The answers that do not hold on some axes, the worst first. */
    public List<Relied> unmet(List<Axis> decisive) {
        return answers.stream()
                .filter(answer -> decisive.contains(answer.axis()))
                .filter(answer -> answer.standing() == Standing.FAIL || answer.standing() == Standing.UNKNOWN)
                .sorted(Comparator.comparing(Relied::standing))
                .toList();
    }

    private static Relied relied(Ruling ruling, Map<Title, String> versions) {
        return new Relied(
                ruling.gate().axis(),
                ruling.criterion(),
                ruling.standing(),
                ruling.answer().status(),
                ruling.answer().stances(),
                ruling.answer().quotes().stream()
                        .map(quote -> passage(quote, versions.getOrDefault(quote.in(), "")))
                        .toList(),
                ruling.conditions().stream().map(Condition::text).toList());
    }

    private static Passage passage(Quote quote, String version) {
        return new Passage(version, quote.finding().start(), quote.finding().end(), quote.text());
    }
}
