package dev.greenlight.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.change.Direction;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.tool.Strength;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMovesTest {
    private static final Criteria CRITERIA = Criteria.shipped();

    private static Answer answer(String stance) {
        if (stance.equals("silent")) return Answer.silent("training-inputs");
        if (stance.equals("unread"))
            return Answer.notEvaluable("training-inputs", NotEvaluable.UNREACHABLE, Answer.Open.NONE);
        Finding finding = new Finding(
                "training-inputs",
                stance.split("/")[0],
                Scope.ALL,
                "x",
                0,
                1,
                List.of(),
                Optional.empty(),
                1,
                "training-inputs:1");
        Quote quote = new Quote(Title.of("terms", "Terms of Service", Strength.PUBLISHED_CONTRACT), finding);
        List<String> stances = List.of(stance.split("/"));
        return new Answer(
                "training-inputs",
                stances.size() > 1 ? Status.CONTRADICTORY : Status.EVIDENCED,
                stances,
                Optional.empty(),
                List.of(quote),
                List.of(),
                List.of(),
                Answer.Open.NONE,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "prohibited, opt-out, WORSE",
        "permitted, opt-in, BETTER",
        "silent, prohibited, BETTER",
        "prohibited, silent, WORSE",
        "silent, permitted, WORSE",
        "permitted, silent, BETTER",
        "silent, opt-out, UNCLEAR",
        "opt-in, unread, UNCLEAR",
        "prohibited/opt-in, opt-out, WORSE",
        "prohibited/permitted, permitted, WORSE",
        "prohibited/permitted, prohibited, BETTER",
        "prohibited/permitted, opt-out, UNCLEAR",
        "opt-out, opt-out/permitted, WORSE",
        "silent, prohibited/permitted, UNCLEAR"
    })
    void directionOfAMove(String from, String to, Direction direction) {
        assertThat(AnswerMoves.direction(CRITERIA, answer(from), answer(to))).isEqualTo(direction);
    }
}
