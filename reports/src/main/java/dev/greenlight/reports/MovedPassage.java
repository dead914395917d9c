package dev.greenlight.reports;

import dev.greenlight.analyzer.change.Move;
import java.util.Optional;

/**
 * An answer that moved with a passage of one document.
 *
 * @param criterion which criterion
 * @param from the stance before, {@code silent} where no passage took one
 * @param to the stance after
 * @param direction {@code better}, {@code worse} or {@code unclear}
 * @param before the passage before, exactly as recorded
 * @param after the passage after, exactly as recorded
 */
public record MovedPassage(
        String criterion, String from, String to, String direction, Optional<String> before, Optional<String> after) {
    static MovedPassage of(Move move) {
        return new MovedPassage(
                move.criterion(), move.from(), move.to(), move.direction().label(), move.before(), move.after());
    }

    public boolean worse() {
        return direction.equals("worse");
    }
}
