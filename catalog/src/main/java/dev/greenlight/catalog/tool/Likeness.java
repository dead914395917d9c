package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;

/** What of a person a tool takes in or produces. */
public enum Likeness implements Labelled {
    VOICE,
    FACE
}
