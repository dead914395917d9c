package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Explanation.Fate;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
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
                    .filter(considered -> considered.fate() == Fate.COUNTS || considered.fate() == Fate.NARROW)
                    .map(Explanation.Considered::finding)
                    .toList();
            assertThat(reported)
                    .as(criterion)
                    .isEqualTo(analysis.findings().stream()
                            .filter(finding -> finding.criterion().equals(criterion))
                            .toList());
        }
    }

    @Test
    void passagesBeyondTheMostThatAreKeptAreSurplus() {
        Criterion retention = book.find("retention").orElseThrow();
        String text = "We keep your content for 30 days.\n\n".repeat(retention.most() + 3);
        Explanation.Answer answer = analyzer.explain(text).answers().stream()
                .filter(each -> each.criterion().id().equals("retention"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.considered().stream()
                        .collect(Collectors.groupingBy(Explanation.Considered::fate, Collectors.counting())))
                .containsEntry(Fate.COUNTS, (long) retention.most())
                .containsEntry(Fate.SURPLUS, 3L)
                .hasSize(2);
    }
}
