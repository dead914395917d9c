package dev.greenlight.analyzer.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which clauses of one version stand in the other, wherever they stand there, and pairs the rest with those they most resemble. A
 * block that moved is no change.
 */
final class Alignment {
    private static final double ALIKE = 0.5;
    private static final int MOST_PAIRS = 4_000_000;

    private Alignment() {}

    /** A clause of one version beside its counterpart in the other. */
    record Pair(Optional<Line> before, Optional<Line> after) {}

    /** The clauses that differ, those of the later version in its order, then those that vanished in the order of the earlier. */
    static List<Pair> differences(List<Line> before, List<Line> after) {
        List<Line> removed = without(before, after);
        List<Line> added = without(after, before);
        Map<Line, Line> partners = partners(removed, added);
        List<Pair> pairs = new ArrayList<>();
        for (Line line : added) pairs.add(new Pair(Optional.ofNullable(partners.get(line)), Optional.of(line)));
        Set<Line> paired = new HashSet<>(partners.values());
        for (Line line : removed) if (!paired.contains(line)) pairs.add(new Pair(Optional.of(line), Optional.empty()));
        return pairs;
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : others) counts.merge(line.words(), 1, Integer::sum);
        List<Line> left = new ArrayList<>();
        for (Line line : lines)
            if (!line.words().isEmpty() && counts.merge(line.words(), -1, Integer::sum) < 0) left.add(line);
        return left;
    }

    /** For each added clause the removed one that it resembles most, each used once. */
    private static Map<Line, Line> partners(List<Line> removed, List<Line> added) {
        Map<Line, Line> partners = new HashMap<>();
        if ((long) removed.size() * added.size() > MOST_PAIRS) return partners;
        Deque<Line> left = new ArrayDeque<>(removed);
        for (Line line : added) {
            Line best = null;
            double resemblance = ALIKE;
            for (Line candidate : left) {
                double alike = Resemblance.of(candidate, line);
                if (alike > resemblance) {
                    best = candidate;
                    resemblance = alike;
                }
            }
            if (best == null) continue;
            partners.put(line, best);
            left.remove(best);
        }
        return partners;
    }
}
