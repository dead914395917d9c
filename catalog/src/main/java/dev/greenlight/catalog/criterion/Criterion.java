package dev.greenlight.catalog.criterion;

import dev.greenlight.catalog.file.Labelled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the answers of documents to one question become the answer of a plan.
 *
 * @param id such as {@code retention}
 * @param stances best to worst
 * @param joining how documents of equal rank combine
 * @param excludes per stance the stances that it contradicts in another document
 * @param specific terms types that speak to this criterion in particular, the most specific first
 * @param settledByFeature whether passages on one feature settle the criterion, as sharing does for visibility
 * @param question what to ask a vendor whose documents leave it open
 */
public record Criterion(
        String id,
        List<String> stances,
        Joining joining,
        Map<String, Set<String>> excludes,
        List<String> specific,
        boolean settledByFeature,
        String question) {
    /** How the stances of documents of equal rank become one, once it is clear that none excludes another. */
    public enum Joining implements Labelled {
        /** Rights reserved add up. */
        WORSE_STANDS,
        /** Promises add up. */
        BETTER_STANDS,
        /** A choice offered in one text stands where another is silent on choice. */
        CHOICE_STANDS,
        /** The text that speaks of content beats one on account or marketing data; else the worse. */
        ABOUT_CONTENT,
        /** Each text governs its own change: the worst among the texts that carry a gate's answer. */
        EACH_ITS_OWN,
        /** The text of the more specific type; else the worse. */
        MORE_SPECIFIC,
        /** Equal stances only. */
        EQUAL_ONLY
    }

    public Criterion {
        stances = List.copyOf(stances);
        excludes = Map.copyOf(excludes);
        specific = List.copyOf(specific);
    }

    public boolean isWorse(String stance, String than) {
        return rank(stance) > rank(than);
    }

    public boolean isBetter(String stance, String than) {
        return rank(stance) < rank(than);
    }

    /** The worst of some stances. */
    public Optional<String> worst(Set<String> some) {
        return stances.stream().filter(some::contains).reduce((better, worse) -> worse);
    }

    /** The best of some stances. */
    public Optional<String> best(Set<String> some) {
        return stances.stream().filter(some::contains).findFirst();
    }

    /** Whether two documents that take these stances contradict each other. */
    public boolean contradictory(String one, String other) {
        return joining == Joining.EQUAL_ONLY
                ? !one.equals(other)
                : excluded(one).contains(other) || excluded(other).contains(one);
    }

    private Set<String> excluded(String stance) {
        return excludes.getOrDefault(stance, Set.of());
    }

    private int rank(String stance) {
        int rank = stances.indexOf(stance);
        if (rank < 0) throw new IllegalArgumentException(id + " has no stance '" + stance + "'. Accepted: " + stances);
        return rank;
    }
}
