package dev.greenlight.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.book.Criteria;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger writes: bounded time, no exception, and every quote exactly where it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String CLAUSE = "We may use your content to train our models. ";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Analyzer analyzer;

    @BeforeAll
    void compileTheBook() {
        analyzer = Analyzer.by(Criteria.shipped());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("10 MB on one line", "lorem ipsum ".repeat(870_000)),
                Arguments.of("10 MB of stops that end no sentence", "lorem ipsum. ".repeat(800_000)),
                Arguments.of("4 MB without a blank", "x".repeat(4_000_000)),
                Arguments.of("a million full stops", ".".repeat(1_000_000)),
                Arguments.of("a million brackets", "[".repeat(1_000_000)),
                Arguments.of("a million closing brackets", "a](".repeat(333_000)),
                Arguments.of("100,000 list levels on one line", "- ".repeat(100_000) + CLAUSE),
                Arguments.of("100,000 quotation levels", ">".repeat(100_000) + CLAUSE),
                Arguments.of("a million stars", "*".repeat(1_000_000)),
                Arguments.of("100,000 bold runs", "**a** ".repeat(100_000)),
                Arguments.of("100,000 links", ("[" + CLAUSE.strip() + "](https://x.example) ").repeat(20_000)),
                Arguments.of(
                        "zero-width and right-to-left characters",
                        "We\u200b may \u202euse\u202c your content\ufeff to train our models. ".repeat(100)),
                Arguments.of("characters beyond the basic plane", "😀 " + CLAUSE + "𝔸 " + CLAUSE),
                Arguments.of("a thousand copies of one clause", CLAUSE.repeat(1_000)),
                Arguments.of("lone surrogates", "\ud800 " + CLAUSE + "\udc00"),
                Arguments.of(
                        "200,000 items under a long lead-in",
                        "We will not " + "do what is told here and ".repeat(30) + ":\n\n" + "- a\n".repeat(200_000)),
                Arguments.of(
                        "a cell of a million question marks",
                        "| a | b |\n|---|---|\n| " + "?".repeat(1_000_000) + "x | No |\n"),
                Arguments.of(
                        "a question of 300,000 characters with 50,000 answers",
                        "| a " + "| b ".repeat(50_000) + "|\n|---" + "|---".repeat(50_000) + "|\n| "
                                + "x ".repeat(150_000) + "| No ".repeat(50_000) + "|\n"),
                Arguments.of(
                        "a table of 20,000 cells", "| a | b |\n|---|---|\n" + "| We sell it | x |\n".repeat(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isSurvived(String name, String text) {
        Analysis analysis = Assertions.assertTimeoutPreemptively(PATIENCE, () -> analyzer.analyze(text), name);
        int[] points = text.codePoints().toArray();
        for (Finding finding : analysis.findings())
            assertThat(new String(points, finding.start(), finding.end() - finding.start()))
                    .isEqualTo(finding.quote());
    }
}
