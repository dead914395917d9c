package dev.greenlight.analyzer.wording;

import java.util.List;

/** Which runs of words a reader has met. What is written in other words, the reader of a book cannot have looked for. */
@FunctionalInterface
public interface Familiarity {
    /** Of a reader who knows every word of the book. */
    Familiarity WITH_ALL = stems -> true;

    /** Whether the reader has met these stems, one after another. */
    boolean has(List<String> stems);
}
