package dev.greenlight.analyzer.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What several authors have written, to tell which runs of words are one author's alone. Safe for use by many threads once filled. */
public final class Writings {
    private static final char BETWEEN = ' ';

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> authors = new ConcurrentHashMap<>();

    /** Takes up a text of an author. */
    public void add(String author, String text) {
        texts.computeIfAbsent(author, first -> new ArrayList<>()).add(run(new Tokens().stems(text)));
    }

    /** What somebody knows who has met all of these writings but this author's: every run of words that is not the author's alone. */
    public Familiarity without(String author) {
        Set<String> alone = Set.of(author);
        return stems -> !authors(stems).equals(alone);
    }

    private Set<String> authors(List<String> stems) {
        return authors.computeIfAbsent(stems, this::found);
    }

    private Set<String> found(List<String> stems) {
        String run = run(stems);
        Set<String> found = new HashSet<>();
        texts.forEach((author, written) -> {
            if (written.stream().anyMatch(text -> text.contains(run))) found.add(author);
        });
        return found;
    }

    private static String run(List<String> stems) {
        return BETWEEN + String.join(String.valueOf(BETWEEN), stems) + BETWEEN;
    }
}
