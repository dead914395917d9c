package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The hits of clauses that were tried before. Safe for use by many threads. */
final class KnownHits {
    private final Map<Sight, List<Hit>> known = new ConcurrentHashMap<>();
    private final Comparator<Hit> order;

    /** @param order the criteria in the order of the book */
    KnownHits(List<Criterion> order) {
        Map<String, Integer> ranks = IntStream.range(0, order.size())
                .boxed()
                .collect(Collectors.toMap(i -> order.get(i).id(), i -> i));
        this.order = Comparator.<Hit>comparingInt(
                        hit -> ranks.getOrDefault(hit.criterion().id(), -1))
                .thenComparing(hit -> hit.signal().line())
                .thenComparing(Hit::clause);
    }

    /** @param trial tries clauses that are new */
    List<Hit> in(List<Sight> clauses, Function<List<Sight>, List<Hit>> trial) {
        List<Sight> fresh = clauses.stream()
                .filter(clause -> !known.containsKey(clause))
                .distinct()
                .toList();
        if (!fresh.isEmpty()) learn(fresh, trial.apply(fresh));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++)
            for (Hit hit : known.getOrDefault(clauses.get(i), List.of())) hits.add(hit.at(i));
        hits.sort(order);
        return hits;
    }

    private void learn(List<Sight> clauses, List<Hit> hits) {
        Map<Integer, List<Hit>> byClause = hits.stream().collect(Collectors.groupingBy(Hit::clause));
        for (int i = 0; i < clauses.size(); i++) known.put(clauses.get(i), byClause.getOrDefault(i, List.of()));
    }
}
