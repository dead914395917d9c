package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Strength;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the passages that a careful reader would mark, where a long document says a thing many times: those that the second opinion
 * finds likeliest, each stance before the second passage of any.
 */
final class Telling {
    private Telling() {}

    /** At most as many hits as the criterion's file allows, in the order of the text; faint ones only where there are no others. */
    static List<Passage> of(Criterion criterion, List<Passage> found) {
        List<Passage> plain = found.stream()
                .filter(passage -> passage.strength() != Strength.FAINT)
                .toList();
        List<Passage> passages = withoutDoubtful(plain.isEmpty() ? found : plain);
        if (passages.size() <= criterion.most()) return passages;
        List<Passage> likeliest = passages.stream()
                .sorted(Comparator.comparingDouble(Passage::likelihood)
                        .reversed()
                        .thenComparingInt(passage -> passage.hit().clause()))
                .toList();
        return eachStanceFirst(likeliest).stream()
                .limit(criterion.most())
                .sorted(Comparator.comparingInt(passage -> passage.hit().clause()))
                .toList();
    }

    /** A doubtful passage tells nothing where a likelier one has the same stance. */
    private static List<Passage> withoutDoubtful(List<Passage> passages) {
        Map<String, Double> likeliest = passages.stream()
                .collect(Collectors.toMap(Passage::stance, Passage::likelihood, (one, other) -> Math.max(one, other)));
        return passages.stream()
                .filter(passage ->
                        !passage.doubtful() || passage.likelihood() >= likeliest.getOrDefault(passage.stance(), 0.0))
                .toList();
    }

    /** No verdict may rest on a passage that is not shown. */
    private static Collection<Passage> eachStanceFirst(List<Passage> likeliest) {
        Map<String, Passage> first = new LinkedHashMap<>();
        for (Passage passage : likeliest)
            if (passage.strength() == Strength.FIRM) first.putIfAbsent(passage.stance(), passage);
        Set<Passage> order = new LinkedHashSet<>(first.values());
        order.addAll(likeliest);
        return order;
    }
}
