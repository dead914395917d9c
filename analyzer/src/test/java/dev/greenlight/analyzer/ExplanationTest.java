package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Explanation.Fate;
import dev.greenlight.analyzer.book.Criteria;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Criteria book = Criteria.shipped();
    private final Analyzer analyzer = Analyzer.by(book);

    @Test
    void explainedVerdictsAndFindingsAreThoseOfTheAnalysis() {
        String text = book.all().stream()
                .flatMap(criterion -> criterion.examples().stream())
                .map(example -> example.text())
                .collect(Collectors.joining("\n\n"));
        Analysis analysis = analyzer.analyze(text);
        for (Explanation.Answer answer : analyzer.explain(text).answers()) {
            String criterion = answer.criterion().id();
            assertThat(answer.verdict()).as(criterion).isEqualTo(analysis.verdict(criterion));
            List<Finding> reported = answer.considered().stream()
                    .filter(considered -> considered.fate() == Fate.NARROW || considered.fate() == Fate.WEAKER)
                    .map(Explanation.Considered::finding)
                    .toList();
            assertThat(analysis.findings()).as(criterion).containsAll(reported);
            assertThat(analysis.findings().stream()
                            .filter(finding -> finding.criterion().equals(criterion))
                            .filter(finding -> !reported.contains(finding)))
                    .as(criterion)
                    .allMatch(finding -> answer.individual().contains(finding)
                            || answer.business().contains(finding));
        }
    }

    @Test
    void questionsStateNothing() {
        assertThat(fates("Do we keep your content for 30 days?\n")).containsOnly(Fate.FRAGMENT);
    }

    @Test
    void whatHoldsForOneFeatureIsTooNarrow() {
        assertThat(fates("We keep your content for 30 days.\n\nFor beta features, we keep your content for 90 days.\n"))
                .containsExactly(Fate.COUNTS, Fate.NARROW);
    }

    private List<Fate> fates(String text) {
        return analyzer.explain(text).answers().stream()
                .filter(answer -> answer.criterion().id().equals("retention"))
                .flatMap(answer -> answer.considered().stream())
                .map(Explanation.Considered::fate)
                .toList();
    }
}
