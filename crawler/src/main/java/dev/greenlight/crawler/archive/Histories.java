package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of an archive by document, in the order in which they were added. */
final class Histories {
    private final Map<Terms, List<Entry>> histories = new TreeMap<>();

    void add(Entry entry) {
        histories.computeIfAbsent(entry.terms(), terms -> new ArrayList<>()).add(entry);
    }

    List<Terms> terms() {
        return List.copyOf(histories.keySet());
    }

    List<Entry> of(Terms terms) {
        return List.copyOf(histories.getOrDefault(terms, List.of()));
    }
}
