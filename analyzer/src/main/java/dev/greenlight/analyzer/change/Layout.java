package dev.greenlight.analyzer.change;

import java.util.List;

/** Finds out cheaply, without cutting texts into clauses, that two of them hold the same words in the same order. */
final class Layout {
    private Layout() {}

    /** Whether two texts differ in layout, links, marks or dates only. */
    static boolean only(List<String> was, List<String> is, KnownWords known) {
        int shorter = Math.min(was.size(), is.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(is.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) tail++;
        return words(was.subList(head, was.size() - tail), known)
                .equals(words(is.subList(head, is.size() - tail), known));
    }

    /** All words of a text but the numbers of items. */
    private static String words(List<String> lines, KnownWords known) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            String own = Line.unnumbered(known.ofLine(line));
            if (!own.isEmpty()) words.append(own).append(' ');
        }
        return words.toString();
    }
}
