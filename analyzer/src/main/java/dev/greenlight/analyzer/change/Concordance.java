package dev.greenlight.analyzer.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where words stand in a text, so that a run of them is found without going through all of it. */
final class Concordance {
    private static final int SHORT = 4;

    private final String text;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Concordance(String text) {
        this.text = text;
        for (int at = 0; at + 1 < text.length(); at = text.indexOf(' ', at + 1))
            places.computeIfAbsent(key(text, at + 1), fresh -> new ArrayList<>(2))
                    .add(at);
    }

    /** @param words runs of words joined by blanks, in the order of the text */
    static Concordance of(Stream<String> words) {
        return new Concordance(words.filter(run -> !run.isEmpty()).collect(Collectors.joining(" ", " ", " ")));
    }

    /** How often some words, four at least, stand one after another. */
    int count(String words) {
        String bounded = " " + words + " ";
        int count = 0;
        for (int at : places.getOrDefault(key(bounded, 1), List.of())) if (text.startsWith(bounded, at)) count++;
        return count;
    }

    /** The first four words from here on, or as many as there are. */
    private static String key(String text, int from) {
        int end = from;
        for (int word = 0; word < SHORT && end < text.length(); word++) {
            int blank = text.indexOf(' ', end);
            end = blank < 0 ? text.length() : blank + 1;
        }
        return text.substring(from, end);
    }
}
