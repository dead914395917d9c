package dev.greenlight.catalog.store;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.crawler.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rating was computed from, short enough to be kept beside it: whose change a later rating is follows from two of them.
 *
 * @param policy hash of the policy
 * @param texts the terms, read or not
 */
record Basis(String policy, List<Text> texts) {
    private static final int ENOUGH = 16;

    /**
     * Terms.
     *
     * @param name which they are
     * @param supplied whether a person supplied them
     * @param version hash of the version; empty where it was not read
     * @param since when the version was first captured
     * @param cause whose change the version was
     * @param reading names what was found in it
     * @param unread why it was not read; empty where it was
     */
    record Text(
            String name,
            boolean supplied,
            String version,
            Instant since,
            Cause cause,
            String reading,
            Optional<NotEvaluable> unread) {
        boolean sameVersion(Text other) {
            return version.equals(other.version);
        }

        /** Whether the version took the place of another since a day; else another archive just has another. */
        boolean replaced(Text other, LocalDate day) {
            return unread.isEmpty()
                    && other.unread.isEmpty()
                    && !sameVersion(other)
                    && since.isAfter(other.since)
                    && !since.atZone(ZoneOffset.UTC).toLocalDate().isBefore(day);
        }
    }

    /** @param readings names what was found in a text, always by the same name */
    static Basis of(Rating rating, Function<Analysis, String> readings) {
        return new Basis(
                rating.policy().sha256(),
                Stream.concat(rating.terms().stream(), rating.perhaps().stream())
                        .map(reading -> text(reading, readings))
                        .toList());
    }

    /** A name for what was found in a text. */
    static String reading(Analysis analysis) {
        String found = analysis.findings().stream().map(Basis::words).collect(Collectors.joining("\n"));
        return Texts.hash(found + "\n" + analysis.verdicts()).substring(0, ENOUGH);
    }

    /**
     * Whose change it is that something else comes out than before: terms, extraction, criterion, policy or age. Empty where none of
     * these explains it, as when a page is read that could not be read until then, or another archive has another version.
     *
     * @param day the last day for which the rating before spoke
     */
    Optional<String> because(Basis before, LocalDate day) {
        Map<String, Text> then =
                before.texts.stream().collect(Collectors.toMap(Text::name, Function.identity(), (one, other) -> one));
        if (isSupplied(before)) return Optional.of("terms");
        if (any(then, (now, was) -> now.replaced(was, day) && now.cause() != Cause.EXTRACTION_CHANGED))
            return Optional.of("terms");
        if (any(then, (now, was) -> now.replaced(was, day))) return Optional.of("extraction");
        if (any(then, (now, was) -> now.sameVersion(was) && !now.reading().equals(was.reading())))
            return Optional.of("criterion");
        if (!policy.equals(before.policy)) return Optional.of("policy");
        boolean aged = any(
                then,
                (now, was) -> was.unread().isEmpty()
                        && now.unread().filter(NotEvaluable.STALE::equals).isPresent());
        return aged ? Optional.of("age") : Optional.empty();
    }

    private boolean isSupplied(Basis before) {
        return !supplied(texts).equals(supplied(before.texts));
    }

    private static List<String> supplied(List<Text> texts) {
        return texts.stream().filter(Text::supplied).map(Text::version).toList();
    }

    private boolean any(Map<String, Text> then, Pair pair) {
        return texts.stream()
                .anyMatch(now -> Optional.ofNullable(then.get(now.name()))
                        .filter(was -> pair.holds(now, was))
                        .isPresent());
    }

    /** Something that is true of terms now and then. */
    @FunctionalInterface
    private interface Pair {
        boolean holds(Text now, Text was);
    }

    private static Text text(Reading reading, Function<Analysis, String> readings) {
        Strength strength = reading.title().strength();
        boolean supplied = strength == Strength.SIGNED_AGREEMENT || strength == Strength.DECLARED;
        String name = reading.title().words();
        if (reading instanceof Reading.Unread unread)
            return new Text(name, false, "", Instant.EPOCH, Cause.FIRST_RECORD, "", Optional.of(unread.reason()));
        Reading.Read read = (Reading.Read) reading;
        return new Text(
                name,
                supplied,
                read.capture().sha256(),
                read.capture().firstSeen(),
                read.capture().cause(),
                readings.apply(read.analysis()),
                Optional.empty());
    }

    private static String words(Finding finding) {
        return finding.criterion() + " " + finding.stance() + " "
                + finding.scope().label() + " " + finding.start() + " " + finding.end();
    }
}
