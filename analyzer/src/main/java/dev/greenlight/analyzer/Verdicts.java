package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Joins the findings of one document to its verdict on a criterion. What holds for the ordinary customer decides; narrow scopes do not
 * change it, and settle it only where the criterion's file says so and nothing broader does.
 */
final class Verdicts {
    private final Criterion criterion;
    private final boolean businessOnly;

    /** @param businessOnly whether the document addresses nobody but business customers */
    Verdicts(Criterion criterion, boolean businessOnly) {
        this.criterion = criterion;
        this.businessOnly = businessOnly;
    }

    Verdict of(List<Finding> findings) {
        String individual = join(findings, scope -> scope == Scope.ALL || scope == Scope.INDIVIDUAL);
        String business = join(findings, scope -> scope == Scope.ALL || scope == Scope.BUSINESS || scope == Scope.API);
        if (business.equals(Verdict.SILENT)) business = individual;
        if (individual.equals(Verdict.SILENT) && businessOnly) individual = business;
        if (!individual.equals(Verdict.SILENT) || !business.equals(Verdict.SILENT))
            return new Verdict(individual, business);
        return Verdict.of(join(findings, criterion.narrow()::contains));
    }

    private String join(List<Finding> findings, Predicate<Scope> scope) {
        List<String> stances = findings.stream()
                .filter(finding -> scope.test(finding.scope()))
                .map(Finding::stance)
                .toList();
        return stances.isEmpty() ? Verdict.SILENT : joined(stances);
    }

    private String joined(List<String> stances) {
        Comparator<String> worse = Comparator.comparingInt(criterion::rank);
        return switch (criterion.joining()) {
            case BEST -> stances.stream().min(worse).orElseThrow();
            case WORST -> stances.stream().max(worse).orElseThrow();
            case CHOICE -> choice(stances, worse);
            case MOST -> most(stances, worse);
        };
    }

    private String choice(List<String> stances, Comparator<String> worse) {
        String offered = criterion.stances().get(criterion.stances().size() - 2).id();
        return stances.contains(offered) ? offered : stances.stream().max(worse).orElseThrow();
    }

    private static String most(List<String> stances, Comparator<String> worse) {
        Map<String, Long> counts = stances.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey, worse))
                .orElseThrow()
                .getKey();
    }
}
