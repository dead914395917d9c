package dev.greenlight.analyzer.change;

import java.util.List;
import java.util.regex.Pattern;

/** Finds out cheaply, without cutting texts into clauses, that two of them hold the same words in the same order. */
final class Layout {
    private static final Pattern MARKUP = Pattern.compile("\\]\\([^()\\s]*\\)|<[^<>]{1,200}>");

    private Layout() {}

    /** Whether two texts differ in layout, links, marks or dates only. */
    static boolean only(String before, String after) {
        List<String> was = before.lines().toList();
        List<String> is = after.lines().toList();
        int shorter = Math.min(was.size(), is.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(is.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) tail++;
        return words(was.subList(head, was.size() - tail)).equals(words(is.subList(head, is.size() - tail)));
    }

    /** All words of a text, those of titles and item numbers too. */
    static String words(String markdown) {
        return Line.words(MARKUP.matcher(markdown).replaceAll(" "));
    }

    private static String words(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            String own = words(line);
            if (!own.isEmpty()) words.append(own).append(' ');
        }
        return words.toString();
    }
}
