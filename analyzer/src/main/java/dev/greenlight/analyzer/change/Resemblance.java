package dev.greenlight.analyzer.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two clauses have in common. */
final class Resemblance {
    private Resemblance() {}

    /** The share of words that both clauses have, counted twice, of all their words: from 0 to 1. */
    static double of(Line a, Line b) {
        List<String> words = a.wordList();
        List<String> others = b.wordList();
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) counts.merge(word, 1, Integer::sum);
        int shared = 0;
        for (String word : others) if (counts.merge(word, -1, Integer::sum) >= 0) shared++;
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared / (words.size() + others.size());
    }
}
