package dev.greenlight.analyzer.change;

import java.util.Optional;

/**
 * A clause that was added, removed or reworded, as recorded in the Markdown.
 *
 * @param before empty for an added clause
 * @param after empty for a removed clause
 */
public record Edit(Optional<String> before, Optional<String> after) {}
