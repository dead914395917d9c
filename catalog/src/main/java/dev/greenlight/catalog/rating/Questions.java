package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the question that an answer leaves open. */
final class Questions {
    private final Criteria criteria;

    Questions(Criteria criteria) {
        this.criteria = criteria;
    }

    /** The question, unless the answer passes, fails for certain, or does not apply. */
    Optional<Question> question(Answer answer, Standing standing, List<Condition> conditions) {
        boolean open = standing == Standing.UNKNOWN || standing == Standing.CONDITION;
        return open
                ? criteria.find(answer.criterion()).map(criterion -> question(criterion, answer, conditions))
                : Optional.empty();
    }

    private Question question(Criterion criterion, Answer answer, List<Condition> conditions) {
        List<Quote> about = Stream.concat(answer.quotes().stream(), answer.exceptions().stream())
                .toList();
        return new Question(
                criterion.id(),
                text(criterion, answer, conditions),
                about,
                criteria.crosswalk().controls(criterion.id()));
    }

    private static String text(Criterion criterion, Answer answer, List<Condition> conditions) {
        return switch (answer.status()) {
            case SILENT -> "We do not find this settled in your documents. " + criterion.question();
            case CONTRADICTORY ->
                "Your documents disagree (" + String.join(" / ", answer.stances())
                        + "). Which of the passages prevails on our plan, and by which clause? " + criterion.question();
            case NOT_EVALUABLE ->
                unread(answer).orElse("We could not settle this from your documents. ") + criterion.question();
            case EVIDENCED -> confirmation(conditions) + unread(answer).orElse("") + criterion.question();
        };
    }

    private static String confirmation(List<Condition> conditions) {
        String wanted = conditions.stream()
                .filter(condition -> condition.kind() != Condition.Kind.UNREAD)
                .map(Condition::text)
                .collect(Collectors.joining("; "));
        return wanted.isEmpty()
                ? ""
                : "We would rely on this for our plan: " + wanted + ". Please confirm what is yours to confirm. ";
    }

    private static Optional<String> unread(Answer answer) {
        String missing = Stream.of(answer.open().prevailing(), answer.open().others())
                .flatMap(List::stream)
                .map(unread -> unread.title().words())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(missing)
                .filter(words -> !words.isEmpty())
                .map(words -> "We could not read: " + words + ". Please send the text in force. ");
    }
}
