package dev.greenlight.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Function;

/**
 * A run of words that stands for a concept.
 *
 * @param parts stems, and names of concepts in capitals
 * @param gap how many other words may stand between two parts
 */
record Phrase(String concept, List<String> parts, int gap) {
    private static final int NEAR = 6;
    private static final int FAR = 25;

    static Phrase of(String text, String concept, Tokens tokens) {
        return of(text, concept, tokens::stems);
    }

    /** @param cutting how a part becomes stems */
    static Phrase of(String text, String concept, Function<String, List<String>> cutting) {
        List<String> parts = new ArrayList<>();
        int gap = 0;
        for (StringTokenizer words = new StringTokenizer(text); words.hasMoreTokens(); ) {
            String part = words.nextToken();
            if (part.equals("..")) gap = Math.max(gap, NEAR);
            else if (part.equals("...")) gap = FAR;
            else if (isConcept(part)) parts.add(part);
            else parts.addAll(cutting.apply(part));
        }
        return new Phrase(concept, List.copyOf(parts), gap);
    }

    private static boolean isConcept(String part) {
        for (int i = 0; i < part.length(); i++) if (!isConcept(part.charAt(i))) return false;
        return part.length() > 1;
    }

    private static boolean isConcept(char c) {
        return c >= 'A' && c <= 'Z' || c == '_' || c == '.';
    }

    String first() {
        return parts.get(0);
    }

    boolean composed() {
        return gap > 0 || parts.stream().anyMatch(Phrase::isConcept);
    }

    /** Whether all of its words have been met: those side by side, and where it names a concept or leaves a gap, each by itself. */
    boolean isOf(Familiarity familiarity) {
        if (!composed()) return familiarity.has(parts);
        return parts.stream().filter(part -> !isConcept(part)).allMatch(part -> familiarity.has(List.of(part)));
    }

    /** How many words the phrase takes up from word {@code at} on; 0 if it does not stand there. */
    int length(List<Draft> words, int at) {
        int next = at + 1;
        for (int part = 1; part < parts.size(); part++) {
            int found = find(words, next, parts.get(part));
            if (found < 0) return 0;
            next = found + 1;
        }
        return next - at;
    }

    private int find(List<Draft> words, int from, String part) {
        int limit = Math.min(words.size(), from + gap + 1);
        for (int i = from; i < limit; i++) if (words.get(i).matches(part)) return i;
        return -1;
    }
}
