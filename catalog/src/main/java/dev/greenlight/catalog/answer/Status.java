package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.file.Labelled;

/** What kind of answer a plan's terms give to a criterion. */
public enum Status implements Labelled {
    /** A stance with at least one verbatim quote. */
    EVIDENCED,
    /** All terms were read and none settles it. */
    SILENT,
    /** Terms of equal rank disagree and no text says which prevails. */
    CONTRADICTORY,
    /** It could not be read; always with a reason. */
    NOT_EVALUABLE
}
