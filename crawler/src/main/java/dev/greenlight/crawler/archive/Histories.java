package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of an archive by document, oldest first. */
final class Histories {
    private final Map<Terms, List<Entry>> histories = new TreeMap<>();

    /** Takes an entry in where its date belongs; of one date, the one added first comes first. */
    void add(Entry entry) {
        List<Entry> history = histories.computeIfAbsent(entry.terms(), terms -> new ArrayList<>());
        int place = history.size();
        while (place > 0 && history.get(place - 1).recordedAt().isAfter(entry.recordedAt())) {
            place--;
        }
        history.add(place, entry);
    }

    List<Terms> terms() {
        return List.copyOf(histories.keySet());
    }

    List<Entry> of(Terms terms) {
        return List.copyOf(histories.getOrDefault(terms, List.of()));
    }
}
