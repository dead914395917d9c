package dev.greenlight.analyzer.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which clauses of one version stand in the other, wherever they stand there, and pairs the rest with those they most resemble. A
 * block that moved is no change, and neither is one that was cut into sentences differently.
 */
final class Alignment {
    private static final double ALIKE = 0.5;
    private static final long MOST_WORK = 400_000_000;

    private Alignment() {}

    /** A clause of one version beside its counterpart in the other. */
    record Pair(Optional<Line> before, Optional<Line> after) {}

    /** The clauses that differ, those of the later version in its order, then those that vanished in the order of the earlier. */
    static List<Pair> differences(Edition before, Edition after) {
        List<Line> removed = without(before.lines(), after.lines());
        List<Line> added = without(after.lines(), before.lines());
        Map<Line, Line> partners = partners(removed, added);
        List<Pair> pairs = new ArrayList<>();
        for (Line line : added) pairs.add(new Pair(Optional.ofNullable(partners.get(line)), Optional.of(line)));
        Map<Line, Line> paired = new IdentityHashMap<>();
        partners.values().forEach(line -> paired.put(line, line));
        for (Line line : removed)
            if (!paired.containsKey(line)) pairs.add(new Pair(Optional.of(line), Optional.empty()));
        return removed.isEmpty() || added.isEmpty()
                ? pairs
                : Cuts.between(before, after).without(pairs);
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : others) counts.merge(line.identity(), 1, Integer::sum);
        List<Line> left = new ArrayList<>();
        for (Line line : lines)
            if (!line.words().isEmpty() && counts.merge(line.identity(), -1, Integer::sum) < 0) left.add(line);
        return left;
    }

    /** For each added clause the removed one that it resembles most, each used once. */
    private static Map<Line, Line> partners(List<Line> removed, List<Line> added) {
        Map<Line, Line> partners = new IdentityHashMap<>();
        List<Candidate> left = new ArrayList<>();
        removed.forEach(line -> left.add(new Candidate(line, Resemblance.of(line))));
        long words =
                left.stream().mapToLong(candidate -> 1 + candidate.bag.length()).sum();
        if (words * added.size() > MOST_WORK) return partners;
        for (Line line : added) {
            Resemblance bag = Resemblance.of(line);
            Candidate best = null;
            double resemblance = ALIKE;
            for (Candidate candidate : left) {
                if (candidate.bag.most(bag) <= resemblance) continue;
                double alike = candidate.bag.to(bag);
                if (alike > resemblance) {
                    best = candidate;
                    resemblance = alike;
                }
            }
            if (best == null) continue;
            partners.put(line, best.line);
            left.remove(best);
        }
        return partners;
    }

    private record Candidate(Line line, Resemblance bag) {}
}
