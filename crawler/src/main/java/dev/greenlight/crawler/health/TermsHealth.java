package dev.greenlight.crawler.health;

import dev.greenlight.crawler.Terms;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the sources of a document fare.
 *
 * @param rules hash of the rules by which they were last read
 * @param sources in the order of the declaration
 */
public record TermsHealth(Terms terms, String rules, List<SourceHealth> sources) {
    public TermsHealth {
        sources = List.copyOf(sources);
    }

    /** A document that was never tried. */
    public static TermsHealth unknown(Terms terms) {
        return new TermsHealth(terms, "", List.of());
    }

    /** The health of the source at an address; empty if it was never tried. */
    public Optional<SourceHealth> source(URI address) {
        return sources.stream()
                .filter(source -> source.address().equals(address))
                .findFirst();
    }
}
