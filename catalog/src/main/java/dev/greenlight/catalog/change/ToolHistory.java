package dev.greenlight.catalog.change;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.List;

/**
 * The answers of one tool over time.
 *
 * @param tool which tool
 * @param spans by plan, then criterion, then time
 * @param moves every answer that moved, by day
 */
public record ToolHistory(Tool tool, List<Span> spans, List<Moved> moves) {
    public ToolHistory {
        spans = List.copyOf(spans);
        moves = List.copyOf(moves);
    }

    /**
     * An answer for as long as it held.
     *
     * @param plan the plan's id
     * @param from the first day
     * @param until the day on which another answer took over, or the last day of the history
     */
    public record Span(String plan, Answer answer, LocalDate from, LocalDate until) {
        public String criterion() {
            return answer.criterion();
        }
    }

    /**
     * An answer that moved on a day.
     *
     * @param because the changes of that day in the tool's terms
     */
    public record Moved(LocalDate day, AnswerMove move, List<TermsChange> because) {
        public Moved {
            because = List.copyOf(because);
        }
    }
}
