package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.file.Labelled;

/** The three questions that are never averaged. */
public enum Axis implements Labelled {
    /** Is what we put in and get out protected? */
    SECURITY,
    /** May we use the result, and who stands for claims? */
    RIGHTS,
    /** What happens to voices and faces? */
    TALENT
}
