package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Audits real terms, where they lie beside the project. */
class SharedArchiveTest {
    private static final Path BUNDLE =
            Path.of(System.getProperty("greenlight.shared", "../../shared"), "ota", "genai-eu-versions.bundle");

    @Test
    void everyToolOfARealArchiveIsRatedOnExactQuotes() {
        assumeTrue(Files.exists(BUNDLE), () -> "real terms are not at " + BUNDLE.toAbsolutePath());
        Catalog catalog = Catalog.shipped();
        Analyzer analyzer = Analyzer.by(Criteria.shipped());
        try (Archive archive = Archives.open(BUNDLE)) {
            Versions versions = Versions.of(archive, Versions.lastDay(archive).orElseThrow());
            List<Tool> tools = catalog.in(versions.terms());
            Audit audit =
                    new Auditor(catalog.criteria(), analyzer::analyze, 2).audit(tools, versions, AuditListener.NONE);

            assertThat(tools)
                    .extracting(Tool::id)
                    .contains("chatgpt", "claude", "gemini", "grok", "mistral-vibe", "perplexity");
            Policy policy = catalog.policies().find(Policies.DEFAULT).orElseThrow();
            assertThat(audit.rate(policy))
                    .hasSameSizeAs(audit.plans())
                    .allSatisfy(SharedArchiveTest::restsOnExactQuotes);
        }
    }

    private static void restsOnExactQuotes(Rating rating) {
        assertThat(rating.rulings()).hasSize(22).allSatisfy(ruling -> {
            assertThat(ruling.answer().quotes()).allSatisfy(quote -> isExact(quote, rating));
            if (ruling.standing() == Standing.FAIL)
                assertThat(ruling.answer().quotes()).isNotEmpty();
        });
    }

    private static void isExact(Quote quote, Rating rating) {
        Reading.Read read = rating.terms().stream()
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .filter(text -> text.title().equals(quote.in()))
                .findFirst()
                .or(() -> rating.perhaps().stream()
                        .filter(text -> text.title().equals(quote.in()))
                        .findFirst())
                .orElseThrow();
        String markdown = read.markdown();
        int start = markdown.offsetByCodePoints(0, quote.finding().start());
        assertThat(markdown.startsWith(quote.text(), start)).as(quote.text()).isTrue();
    }
}
