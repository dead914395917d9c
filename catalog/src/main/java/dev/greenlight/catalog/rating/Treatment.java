package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Quote;
import java.util.Optional;

/**
 * What a policy makes of one stance.
 *
 * @param stance the stance
 * @param where what the passages must say besides
 * @param option a better stance that the plan must offer as an option
 * @param standing what follows
 * @param text the condition, in words; empty unless the standing is condition
 */
public record Treatment(
        String stance, Optional<Particular> where, Optional<String> option, Standing standing, Optional<String> text) {
    /** A stance treated alike whatever else its passages say. */
    public static Treatment of(String stance, Standing standing, String text) {
        return new Treatment(
                stance,
                Optional.empty(),
                Optional.empty(),
                standing,
                Optional.of(text).filter(words -> !words.isBlank()));
    }

    /** Whether more than the stance is needed. */
    public boolean qualified() {
        return where.isPresent() || option.isPresent();
    }

    boolean fits(Answer answer, String taken, Constants constants) {
        return stance.equals(taken)
                && where.map(particular -> particular.holds(answer, constants)).orElse(true)
                && option.map(better ->
                                answer.options().stream().map(Quote::stance).anyMatch(better::equals))
                        .orElse(true);
    }
}
