package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Strength;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the passages that a careful reader would mark, where a long document says a thing many times: those that the second opinion
 * finds likeliest, the earlier before the later.
 */
final class Telling {
    private Telling() {}

    /** At most as many hits as the criterion's file allows, in the order of the text; faint ones only where there are no others. */
    static List<Passage> of(Criterion criterion, List<Passage> found) {
        List<Passage> plain = found.stream()
                .filter(passage -> passage.hit().signal().strength() != Strength.FAINT)
                .toList();
        List<Passage> passages = plain.isEmpty() ? found : plain;
        if (passages.size() <= criterion.most()) return passages;
        return passages.stream()
                .sorted(Comparator.comparingDouble(Passage::likelihood)
                        .reversed()
                        .thenComparingInt(passage -> passage.hit().clause()))
                .limit(criterion.most())
                .sorted(Comparator.comparingInt(passage -> passage.hit().clause()))
                .toList();
    }
}
