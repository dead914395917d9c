package dev.greenlight.analyzer.book;

import java.util.Optional;

/**
 * A text and what the criterion says of it; every example is run as a test.
 *
 * @param stance the stance of the marked quote, or {@code silent} for a near miss
 * @param text the example without its marks, as Markdown
 * @param quote the words marked by double brackets; empty for {@code silent}
 * @param line the line of the criterion's file on which the example begins
 */
public record Example(String stance, String text, Optional<String> quote, int line) {}
