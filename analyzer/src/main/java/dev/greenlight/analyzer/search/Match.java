package dev.greenlight.analyzer.search;

import java.util.List;

/**
 * A clause that answers a query.
 *
 * @param highlights where the words of the query stand in the entry's text, in order, none overlapping
 */
public record Match(Entry entry, List<Highlight> highlights) {
    /**
     * A stretch of the entry's text.
     *
     * @param start UTF-16 offset
     * @param end UTF-16 offset, exclusive
     */
    public record Highlight(int start, int end) {}

    public Match {
        highlights = List.copyOf(highlights);
    }
}
