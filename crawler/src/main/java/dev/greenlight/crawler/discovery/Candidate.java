package dev.greenlight.crawler.discovery;

import java.net.URI;

/**
 * An address that looks like terms.
 *
 * @param type the terms type it looks like
 * @param address where it is
 * @param label how the site calls it; empty where it does not
 * @param trace how it was found
 */
public record Candidate(String type, URI address, String label, Trace trace) {
    /** How an address was found; what comes earlier is believed more. */
    public enum Trace {
        /** Linked from the foot of the site's pages, where terms are linked. */
        FOOTER,
        /** Linked from a page that lists the site's terms. */
        HUB,
        /** Named in the site's llms.txt. */
        LLMS_TXT,
        /** Linked from elsewhere on the home page. */
        PAGE,
        /** Named in the site's map. */
        SITEMAP,
        /** An address that many sites use; it answered. */
        WELL_KNOWN
    }
}
