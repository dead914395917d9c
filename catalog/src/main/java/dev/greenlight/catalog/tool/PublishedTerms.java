package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Terms as their vendor publishes them.
 *
 * @param key unique within the tool, such as {@code consumer-terms}
 * @param type the terms type
 * @param place where they stand on the web; empty where only an archive knows
 * @param archived where archives keep them
 * @param strength how much they weigh as evidence
 * @param bindsUnknown whether it is not known which plan they bind
 * @param note what a reviewer should know
 */
public record PublishedTerms(
        String key,
        String type,
        Optional<Place> place,
        List<Copy> archived,
        Strength strength,
        boolean bindsUnknown,
        Optional<String> note) {
    /** How the address of terms is known, best first. */
    public enum Evidence implements Labelled {
        /** An Open Terms Archive declaration reads this address. */
        DECLARATION,
        /** Recent text was quoted from this address. */
        QUOTED,
        /** The page was captured from the vendor's own site. */
        OFFICIAL_PAGE,
        /** A page or document of the vendor links there. */
        LINKED,
        /** A public catalogue of vendors' documents lists it. */
        CATALOGUE,
        /** Remembered or inferred; to be confirmed. */
        MEMORY,
        /** Found in an archive; the archive knows the address. */
        ARCHIVE
    }

    /**
     * Where terms stand on the web.
     *
     * @param source the address to read, which part of the page counts, and whether its scripts must run first
     * @param alsoAt other addresses of the same text, older ones for instance
     * @param evidence how the address is known
     */
    public record Place(Source source, List<URI> alsoAt, Evidence evidence) {
        public Place {
            alsoAt = List.copyOf(alsoAt);
        }

        /** The address to read. */
        public URI address() {
            return source.address();
        }
    }

    /**
     * A copy of terms in an archive.
     *
     * @param name the name under which the archive keeps the text
     * @param part which of the pages that the text was put together from, counted from 1; 0 where it is the whole
     */
    public record Copy(Terms name, int part) {}

    public PublishedTerms {
        archived = List.copyOf(archived);
    }
}
