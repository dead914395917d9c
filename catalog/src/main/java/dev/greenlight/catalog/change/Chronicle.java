package dev.greenlight.catalog.change;

import dev.greenlight.crawler.Entry;
import java.util.List;

/**
 * The history of one document.
 *
 * @param changes one per recorded version but the first, oldest first
 * @param standing the versions that count and whose words of substance are new, oldest first: what audits need to look at
 */
public record Chronicle(List<TermsChange> changes, List<Entry> standing) {
    static final Chronicle NOTHING = new Chronicle(List.of(), List.of());

    public Chronicle {
        changes = List.copyOf(changes);
        standing = List.copyOf(standing);
    }
}
