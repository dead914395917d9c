package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.matching.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Chooses the passages that a careful reader would mark, where a long document says a thing many times: those under a title of the
 * criterion's topic before others, and the first passage of each kind before the second of any.
 */
final class Telling {
    private record Ranked(Hit hit, int occurrence, int signal) {}

    private Telling() {}

    /** At most as many hits as the criterion's file allows, in the order of the text; faint ones only where there are no others. */
    static List<Hit> of(Criterion criterion, List<Hit> found) {
        List<Hit> plain = found.stream().filter(hit -> !hit.signal().faint()).toList();
        List<Hit> hits = plain.isEmpty() ? found : plain;
        if (hits.size() <= criterion.most()) return hits;
        ToIntFunction<Ranked> offTopic = ranked -> ranked.hit().onTopic() ? 0 : 1;
        return ranked(criterion, hits).stream()
                .sorted(Comparator.comparingInt(Ranked::occurrence)
                        .thenComparingInt(offTopic)
                        .thenComparingInt(Ranked::signal)
                        .thenComparingInt(ranked -> ranked.hit().clause()))
                .limit(criterion.most())
                .map(Ranked::hit)
                .sorted(Comparator.comparingInt(Hit::clause))
                .toList();
    }

    private static List<Ranked> ranked(Criterion criterion, List<Hit> hits) {
        Map<Integer, Integer> lines = new HashMap<>();
        for (Signal signal : criterion.signals()) lines.put(signal.line(), lines.size());
        Map<Integer, Integer> seen = new HashMap<>();
        List<Ranked> ranked = new ArrayList<>();
        List<Hit> telling = hits.stream()
                .sorted(Comparator.comparing((Hit hit) -> !hit.onTopic()).thenComparingInt(Hit::clause))
                .toList();
        for (Hit hit : telling) {
            int occurrence = seen.merge(hit.signal().line(), 1, Integer::sum);
            ranked.add(
                    new Ranked(hit, occurrence, lines.getOrDefault(hit.signal().line(), 0)));
        }
        return ranked;
    }
}
