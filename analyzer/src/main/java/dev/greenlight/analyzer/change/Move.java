package dev.greenlight.analyzer.change;

import java.util.Optional;

/**
 * An answer that moved with a passage.
 *
 * @param criterion the criterion's id
 * @param from the stance before, {@code silent} where there was no passage
 * @param to the stance after, {@code silent} where there is none any more
 * @param before the passage before, exactly as recorded
 * @param after the passage after, exactly as recorded
 */
public record Move(
        String criterion,
        String from,
        String to,
        Direction direction,
        Optional<String> before,
        Optional<String> after) {}
