package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;

/** How the address of terms is known, best first. */
public enum AddressEvidence implements Labelled {
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
