package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.tool.Precedence;
import dev.greenlight.catalog.tool.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The answer of a plan's terms to one criterion.
 *
 * @param criterion its id
 * @param status what kind of answer it is
 * @param stances one where evidenced, at least two where contradictory, else none
 * @param reason why it could not be evaluated
 * @param quotes the passages that carry the stances
 * @param exceptions passages on a feature or region that are worse than the stance
 * @param options passages on a feature or region that are better
 * @param open terms that were not read and might say otherwise
 * @param decidedBy the sentence by which the terms quoted prevail over others
 */
public record Answer(
        String criterion,
        Status status,
        List<String> stances,
        Optional<NotEvaluable> reason,
        List<Quote> quotes,
        List<Quote> exceptions,
        List<Quote> options,
        Open open,
        Optional<Precedence> decidedBy) {
    /**
     * Terms that were not read.
     *
     * @param prevailing those that would prevail over the terms quoted
     * @param others those of equal or lower rank
     */
    public record Open(List<Reading.Unread> prevailing, List<Reading.Unread> others) {
        /** Everything was read. */
        public static final Open NONE = new Open(List.of(), List.of());

        public Open {
            prevailing = List.copyOf(prevailing);
            others = List.copyOf(others);
        }
    }

    public Answer {
        stances = List.copyOf(stances);
        quotes = List.copyOf(quotes);
        exceptions = List.copyOf(exceptions);
        options = List.copyOf(options);
    }

    /** All terms were read and none settles the criterion. */
    public static Answer silent(String criterion) {
        return empty(criterion, Status.SILENT, Optional.empty(), Open.NONE);
    }

    /** No stance was found, and there are terms that could not be read. */
    public static Answer notEvaluable(String criterion, NotEvaluable reason, Open open) {
        return empty(criterion, Status.NOT_EVALUABLE, Optional.of(reason), open);
    }

    /** The same quotes, which settle nothing for a reason. */
    public Answer notEvaluable(NotEvaluable why) {
        return new Answer(
                criterion,
                Status.NOT_EVALUABLE,
                List.of(),
                Optional.of(why),
                quotes,
                exceptions,
                options,
                open,
                decidedBy);
    }

    /** Whether the terms take this stance, with evidence. */
    public boolean is(String stance) {
        return status == Status.EVIDENCED && stances.equals(List.of(stance));
    }

    /** The best strength among the terms quoted. */
    public Optional<Strength> strength() {
        return quotes.stream().map(quote -> quote.in().strength()).min(Comparator.naturalOrder());
    }

    /** The longest period among the quotes, in days; empty where one of them states none that can be read. */
    public OptionalInt longestDays() {
        return Days.longest(
                quotes.stream().map(quote -> quote.finding().period()).toList());
    }

    /** Whether every quote speaks of one feature only, or of some regions only. */
    public boolean restsOnlyOn(Scope scope) {
        return !quotes.isEmpty()
                && quotes.stream().allMatch(quote -> quote.finding().scope() == scope);
    }

    private static Answer empty(String criterion, Status status, Optional<NotEvaluable> reason, Open open) {
        return new Answer(
                criterion, status, List.of(), reason, List.of(), List.of(), List.of(), open, Optional.empty());
    }
}
