package dev.greenlight.catalog.criterion;

import dev.greenlight.catalog.file.Labelled;

/** How the stances of documents of equal rank become one, once it is clear that none excludes another. */
public enum Joining implements Labelled {
    /** Rights reserved add up. */
    WORSE_STANDS,
    /** Promises add up. */
    BETTER_STANDS,
    /** A choice offered in one text stands where another is silent on choice. */
    CHOICE_STANDS,
    /** The text that speaks of content beats one on account or marketing data; else the worse. */
    ABOUT_CONTENT,
    /** Each text governs its own change: the worst among the texts that carry a gate's answer. */
    EACH_ITS_OWN,
    /** The text of the more specific type; else the worse. */
    MORE_SPECIFIC,
    /** Equal stances only. */
    EQUAL_ONLY
}
