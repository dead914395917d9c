package dev.greenlight.crawler;

import java.util.List;

/**
 * What to read: terms and the sources they stand in. The texts of several sources are joined in this order.
 *
 * @param terms the document to keep
 * @param sources where it stands; at least one, no address twice
 */
public record Declaration(Terms terms, List<Source> sources) {
    /** @throws IllegalArgumentException if there is no source, or one address twice */
    public Declaration {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("No source is declared for " + terms + ".");
        }
        if (sources.stream().map(Source::address).distinct().count() < sources.size()) {
            throw new IllegalArgumentException("An address is declared twice for " + terms + ".");
        }
    }
}
