package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.tool.PlanAudience;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The stance of one text on a criterion, with the quotes that carry it.
 *
 * @param read the text
 * @param stance never silent
 * @param quotes at least one
 */
record Stand(Reading.Read read, String stance, List<Quote> quotes) {
    Title title() {
        return read.title();
    }

    /** The stance that a text takes towards an audience; empty if it is silent, or if no passage in scope carries it. */
    static Optional<Stand> of(Passages passages, Criterion criterion, PlanAudience audience) {
        Reading.Read read = passages.read();
        List<Finding> findings = passages.on(criterion.id());
        String stance = stance(read, findings, criterion, audience);
        if (stance.equals(Verdict.SILENT)) return Optional.empty();
        List<Quote> quotes = findings.stream()
                .filter(finding -> finding.stance().equals(stance))
                .filter(widest(findings, stance, audience))
                .map(finding -> new Quote(read.title(), finding))
                .toList();
        return quotes.isEmpty() ? Optional.empty() : Optional.of(new Stand(read, stance, quotes));
    }

    /**
     * What a text says on use by programs decides for a plan made for them; else its verdict for the audience. Rights reserved add up: one
     * that is reserved over programs takes nothing from those that are reserved over everything.
     */
    private static String stance(
            Reading.Read read, List<Finding> findings, Criterion criterion, PlanAudience audience) {
        boolean decides = audience == PlanAudience.API && criterion.joining() != Criterion.Joining.WORSE_STANDS;
        Set<String> onPrograms = findings.stream()
                .filter(finding -> decides && finding.scope() == Scope.API)
                .map(Finding::stance)
                .collect(Collectors.toSet());
        return criterion
                .worst(onPrograms)
                .orElseGet(() -> read.analysis().verdict(criterion.id()).stance(audience.audience()));
    }

    /** Passages on the whole plan carry a stance; where there are none, those on a feature, and at last those on a region. */
    private static Predicate<Finding> widest(List<Finding> findings, String stance, PlanAudience audience) {
        List<Predicate<Finding>> widths = List.of(
                finding -> audience.covers(finding.scope()),
                finding -> finding.scope() == Scope.FEATURE,
                finding -> finding.scope() == Scope.REGION);
        return widths.stream()
                .filter(width ->
                        findings.stream().anyMatch(finding -> finding.stance().equals(stance) && width.test(finding)))
                .findFirst()
                .orElse(finding -> false);
    }
}
