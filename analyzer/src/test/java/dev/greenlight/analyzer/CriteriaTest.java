package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Example;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the book is a test: its signals find the marked quote with the stated stance, and nothing else, unaided. */
class CriteriaTest {
    private final Criteria book = Criteria.shipped();
    private final Analyzer analyzer = Analyzer.by(book, SecondOpinion.none(), Standing::likelihood);

    @TestFactory
    Stream<DynamicTest> examples() {
        return book.all().stream()
                .flatMap(criterion -> criterion.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                criterion.id() + ".md:" + example.line() + " " + example.stance(),
                                () -> check(criterion, example))));
    }

    private void check(Criterion criterion, Example example) {
        List<Finding> found = analyzer.analyze(example.text()).findings().stream()
                .filter(finding -> finding.criterion().equals(criterion.id()))
                .toList();
        if (example.quote().isEmpty()) assertThat(found).isEmpty();
        else
            assertThat(found)
                    .extracting(Finding::stance, Finding::quote)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(
                            example.stance(), example.quote().get()));
    }
}
