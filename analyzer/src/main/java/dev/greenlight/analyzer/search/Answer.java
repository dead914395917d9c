package dev.greenlight.analyzer.search;

import java.util.List;

/**
 * What an archive has for a query.
 *
 * @param found how many clauses match
 * @param matches the best of them
 */
public record Answer(int found, List<Match> matches) {
    public Answer {
        matches = List.copyOf(matches);
    }
}
