package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.Direction;
import dev.greenlight.catalog.answer.Answer;
import java.util.List;

/**
 * An answer of a plan that moved, with the passages of both sides.
 *
 * @param tool the tool's id
 * @param plan the plan's id
 * @param from the answer before
 * @param to the answer after
 * @param direction whether that is good for the customer
 * @param whose whose change it was
 * @param gates the gates that moved with it, of every policy that was asked about
 */
public record AnswerMove(
        String tool, String plan, Answer from, Answer to, Direction direction, Whose whose, List<GateMove> gates) {
    public AnswerMove {
        gates = List.copyOf(gates);
    }

    public String criterion() {
        return to.criterion();
    }

    /** The answer before, with its days where only they tell it from the answer after. */
    public String fromWords() {
        return AnswerMoves.moved(from, to) ? words(from) : inDays(from);
    }

    /** The answer after, likewise. */
    public String toWords() {
        return AnswerMoves.moved(from, to) ? words(to) : inDays(to);
    }

    private static String inDays(Answer answer) {
        return answer.longestDays().isPresent()
                ? words(answer) + ", " + answer.longestDays().getAsInt() + " days"
                : words(answer);
    }

    /** An answer in a word or two: its stance, the stances that contradict each other, or why there is none. */
    public static String words(Answer answer) {
        return answer.stances().isEmpty() ? answer.status().label() : String.join(" / ", answer.stances());
    }
}
