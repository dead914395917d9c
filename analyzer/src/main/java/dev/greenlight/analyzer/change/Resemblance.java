package dev.greenlight.analyzer.change;

import java.util.Arrays;

/** How much two clauses have in common. */
final class Resemblance {
    private final int[] words;

    private Resemblance(int[] words) {
        this.words = words;
    }

    static Resemblance of(Line line) {
        int[] words = line.wordList().stream().mapToInt(String::hashCode).toArray();
        Arrays.sort(words);
        return new Resemblance(words);
    }

    /** The share of words that both clauses have, counted twice, of all their words: from 0 to 1. */
    double to(Resemblance other) {
        int all = words.length + other.words.length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /** The most that the share can be, as far as lengths tell. */
    double most(Resemblance other) {
        int all = words.length + other.words.length;
        return all == 0 ? 0 : 2.0 * Math.min(words.length, other.words.length) / all;
    }

    int length() {
        return words.length;
    }

    private int shared(Resemblance other) {
        int shared = 0;
        int at = 0;
        for (int word : words) {
            while (at < other.words.length && other.words[at] < word) at++;
            if (at == other.words.length) return shared;
            if (other.words[at] == word) {
                shared++;
                at++;
            }
        }
        return shared;
    }
}
