package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Terms;
import java.util.List;

/**
 * What an import did.
 *
 * @param recorded versions that were taken over
 * @param known versions that were here already
 * @param kept documents left as they are, because what is here has another origin; import them under another name
 */
public record Imported(int recorded, int known, List<Terms> kept) {
    public Imported {
        kept = List.copyOf(kept);
    }
}
