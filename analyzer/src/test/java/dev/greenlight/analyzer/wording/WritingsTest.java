package dev.greenlight.analyzer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Standing;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingsTest {
    private final Writings writings = new Writings();

    @Test
    void wordsOfOneAuthorAloneAreUnknownWithoutThatAuthor() {
        writings.add("Alder", "We never read them.");
        writings.add("Birch", "We read them.");
        assertThat(writings.without("Alder").has(List.of("never", "read"))).isFalse();
        assertThat(writings.without("Birch").has(List.of("never", "read"))).isTrue();
        assertThat(writings.without("Alder").has(List.of("read", "them"))).isTrue();
    }

    @Test
    void wordsThatNobodyWroteAreOnesOwn() {
        writings.add("Alder", "Your files are kept.");
        assertThat(writings.without("Alder").has(List.of("moonshine"))).isTrue();
    }

    @Test
    void signalsAndConceptsAreReadWithoutUnfamiliarWords() {
        String promise = "We will not use your prompts to train our models.";
        assertThat(findings(Familiarity.WITH_ALL, promise)).isNotEmpty();
        assertThat(findings(stems -> !stems.contains("train"), promise)).isEmpty();
    }

    private static List<Finding> findings(Familiarity familiarity, String text) {
        Criteria book = Criteria.shipped().only(List.of("training-inputs"));
        return Analyzer.by(book, SecondOpinion.none(), Standing::likelihood, familiarity)
                .analyze(text)
                .findings();
    }
}
