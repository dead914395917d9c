package dev.greenlight.analyzer.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words without which a signal cannot match. Most signals of a large book need words that no clause of a given document has together,
 * and are set aside for the price of a few sets.
 *
 * @param any whether one of the words or parts is enough
 * @param words words of clauses; of their other fields as {@link #of} writes them
 */
record Needs(boolean any, List<String> words, List<Needs> parts) {
    private static final BitSet NOWHERE = new BitSet();

    /** How a word of a field is written among the needs. */
    static String of(String field, String word) {
        return field.equals(ClauseIndex.WORDS) ? word : field + ":" + word;
    }

    /** All of these words. */
    static Needs words(String field, List<String> words) {
        if (field.equals(ClauseIndex.WORDS)) return new Needs(false, words, List.of());
        return new Needs(false, words.stream().map(word -> of(field, word)).toList(), List.of());
    }

    static Needs all(List<Needs> parts) {
        return joined(false, parts);
    }

    static Needs any(List<Needs> parts) {
        return joined(true, parts);
    }

    private static Needs joined(boolean any, List<Needs> all) {
        List<String> words = new ArrayList<>(all.size());
        List<Needs> parts = new ArrayList<>(0);
        for (Needs one : all) {
            boolean word = one.words.size() == 1 && one.parts.isEmpty();
            if (word || one.any == any) {
                words.addAll(one.words);
                parts.addAll(one.parts);
            } else parts.add(one);
        }
        return new Needs(any, words, parts);
    }

    /**
     * The clauses of a text that have these words.
     *
     * @param where the clauses in which each word of the text stands
     * @param clauses how many the text has
     */
    BitSet in(Map<String, BitSet> where, int clauses) {
        BitSet found = new BitSet(clauses);
        if (!any) found.set(0, clauses);
        for (String word : words) {
            join(found, where.getOrDefault(word, NOWHERE));
            if (found.isEmpty() && !any) return found;
        }
        for (Needs part : parts) {
            join(found, part.in(where, clauses));
            if (found.isEmpty() && !any) return found;
        }
        return found;
    }

    /** Adds all words that are looked for. */
    void addTo(Set<String> asked) {
        asked.addAll(words);
        for (Needs part : parts) part.addTo(asked);
    }

    private void join(BitSet found, BitSet other) {
        if (any) found.or(other);
        else found.and(other);
    }
}
