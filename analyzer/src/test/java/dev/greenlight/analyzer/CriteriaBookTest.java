package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Example;
import dev.greenlight.analyzer.book.FaultyBookException;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.book.Stance;
import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.matching.Signals;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that every criterion's file keeps. All faults are gathered; the test fails once. */
class CriteriaBookTest {
    private static final Map<String, List<String>> VOCABULARY = vocabulary();

    @Test
    void everyCriterionKeepsTheRulesOfTheBook() {
        assertThat(faults(Criteria.shipped())).isEmpty();
    }

    @Test
    void aCrippledCopyIsRefusedWithAllItsFaultsAtOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.md"), """
                ---
                axis: safety
                joining: worst
                number: 1
                ---
                # Is it?
                ## Stances
                | stance | the terms say |
                |---|---|
                | yes | it is |
                ## Signals
                ```signal maybe
                x
                ```
                """);
        assertThatThrownBy(() -> Criteria.read(folder))
                .isInstanceOfSatisfying(
                        FaultyBookException.class,
                        e -> assertThat(e.faults())
                                .extracting(Object::toString)
                                .containsExactlyInAnyOrder(
                                        "broken.md:1: 'axis: safety' is not one of rights, security, talent",
                                        "broken.md:1: has no section '## Why it matters'",
                                        "broken.md:1: has no section '## Examples'",
                                        "broken.md:1: has no section '## Limits'",
                                        "broken.md:1: has no section '## History'",
                                        "broken.md:1: its table of stances has no row 'silent', which says what silence means",
                                        "broken.md:12: 'maybe' is no stance here. Accepted: silent, yes"));
    }

    private static List<String> faults(Criteria book) {
        List<String> faults = new ArrayList<>();
        VOCABULARY.forEach((id, stances) -> {
            if (book.find(id).isEmpty()) faults.add(id + ": is missing");
        });
        for (Criterion criterion : book.all()) {
            List<String> expected = VOCABULARY.getOrDefault(criterion.id(), List.of());
            List<String> stances = criterion.stances().stream().map(Stance::id).toList();
            if (!stances.equals(expected))
                faults.add(criterion.id() + ": stances " + stances + " instead of " + expected);
            stances.forEach(stance -> stanceFaults(criterion, stance, faults));
            nearMissFaults(criterion, faults);
            unreachedSignals(criterion)
                    .forEach(line ->
                            faults.add(criterion.id() + ":" + line + ": no example reaches a signal of this stance"));
        }
        return faults;
    }

    private static void stanceFaults(Criterion criterion, String stance, List<String> faults) {
        boolean follows =
                criterion.signals().stream().anyMatch(signal -> signal.stance().equals(Signal.FOLLOW));
        if (!follows
                && criterion.signals().stream()
                        .noneMatch(signal -> signal.stance().equals(stance)))
            faults.add(criterion.id() + ": no signal for " + stance);
        if (criterion.examples().stream()
                        .filter(example -> example.stance().equals(stance))
                        .count()
                < 2) faults.add(criterion.id() + ": fewer than two examples of " + stance);
    }

    private static void nearMissFaults(Criterion criterion, List<String> faults) {
        List<Example> misses = criterion.examples().stream()
                .filter(example -> example.quote().isEmpty())
                .toList();
        if (misses.size() < 2) faults.add(criterion.id() + ": fewer than two near misses");
        if (misses.stream().noneMatch(example -> example.text().matches("(?s).*\\b(You|Customer|Client)\\b.*")))
            faults.add(criterion.id() + ": no near miss in which the customer is the one who is bound");
    }

    /** For each stance at least one of its signals must decide an example. */
    private static Set<Integer> unreachedSignals(Criterion criterion) {
        Signals signals = Signals.compile(Criteria.shipped().only(List.of(criterion.id(), criterion.follows())));
        Set<String> reached = new HashSet<>();
        for (Example example : criterion.examples())
            signals.in(Wording.of(Clauses.of(example.text()))).stream()
                    .filter(hit -> hit.criterion().id().equals(criterion.id()))
                    .filter(Hit::finds)
                    .forEach(hit -> reached.add(hit.signal().stance()));
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Signal signal : criterion.signals()) lines.putIfAbsent(signal.stance(), signal.line());
        lines.keySet().removeAll(reached);
        lines.keySet().removeAll(Set.of("silent", Signal.FOLLOW));
        return new HashSet<>(lines.values());
    }

    private static Map<String, List<String>> vocabulary() {
        Map<String, List<String>> stances = new LinkedHashMap<>();
        stances.put("training-inputs", List.of("prohibited", "opt-in", "opt-out", "permitted"));
        stances.put("training-outputs", List.of("prohibited", "opt-in", "opt-out", "permitted"));
        stances.put("retention", List.of("zero", "bounded", "account-life", "as-needed", "indefinite"));
        stances.put("deletion", List.of("committed", "available", "denied"));
        stances.put("content-licence", List.of("service-only", "improvement", "broad"));
        stances.put("third-party-sharing", List.of("none", "processors", "third-parties", "commercialised"));
        stances.put("human-review", List.of("prohibited", "limited", "permitted"));
        stances.put("visibility", List.of("private", "opt-in", "public-default"));
        stances.put("output-ownership", List.of("customer", "conditional", "vendor"));
        stances.put("commercial-use", List.of("permitted", "conditional", "prohibited"));
        stances.put("ip-indemnity", List.of("provided", "customer-only"));
        stances.put("output-originality", List.of("warranted", "disclaimed"));
        stances.put("confidentiality", List.of("protected", "unprotected"));
        stances.put("security", List.of("certified", "described", "generic", "disclaimed"));
        stances.put("data-processing", List.of("incorporated", "available"));
        stances.put("likeness", List.of("protected", "user-warrants", "vendor-use"));
        stances.put("terms-change", List.of("advance-notice", "notice", "unilateral"));
        stances.put("derived-data", List.of("none", "telemetry-only", "aggregate", "unrestricted"));
        stances.put("feedback-use", List.of("suggestions-only", "content-included"));
        stances.put("subprocessors", List.of("listed-with-notice", "listed", "unnamed", "own-terms"));
        stances.put("training-data-provenance", List.of("licensed", "disclosed", "disclaimed"));
        stances.put("output-marking", List.of("provenance", "disclosure-required", "watermark-forced"));
        return stances;
    }
}
