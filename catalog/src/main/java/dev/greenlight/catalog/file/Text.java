package dev.greenlight.catalog.file;

/** A piece of text in a file, with the line it stands on. */
public record Text(String value, int line) {}
