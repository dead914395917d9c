package dev.greenlight.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.change.Direction;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Replays a known turn of real terms, where they lie beside the project. */
class SharedHistoryTest {
    private static final Path BUNDLE =
            Path.of(System.getProperty("greenlight.shared", "../../shared"), "ota", "genai-contrib-versions.bundle");
    private static final Instant SINCE = Instant.parse("2025-08-20T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2025-08-31T00:00:00Z");
    private static final String TOOL = "Claude.ai";
    private static final Set<String> CONSUMER = Set.of("Terms of Service", "Privacy Policy", "Acceptable Use Policy");

    @Test
    void knownTurnOfABigAssistantShowsOnItsDayAsWorse() {
        assumeTrue(Files.exists(BUNDLE), () -> "real terms are not at " + BUNDLE.toAbsolutePath());
        Catalog catalog = Catalog.shipped();
        Policy policy = catalog.policies().find("enterprise-secure").orElseThrow();
        Replay replay = new Replayer(catalog, new Analyses(Analyzer.by(Criteria.shipped())), List.of(policy), 2)
                .replay(excerpt(), SINCE, UNTIL, ReplayListener.NONE);
        assertThat(replay.changes())
                .filteredOn(TermsChange::asksForReview)
                .extracting(change -> change.terms().type(), TermsChange::day, TermsChange::announced)
                .contains(tuple("Terms of Service", LocalDate.of(2025, 8, 29), true));
        assertThat(replay.tools())
                .filteredOn(history -> history.tool().id().equals("claude"))
                .flatExtracting(ToolHistory::moves)
                .extracting(
                        moved -> moved.day().toString(),
                        moved -> moved.move().plan(),
                        moved -> moved.move().criterion(),
                        moved -> AnswerMove.words(moved.move().to()),
                        moved -> moved.move().direction())
                .contains(
                        tuple("2025-08-29", "free", "training-inputs", "opt-out", Direction.WORSE),
                        tuple("2025-08-29", "pro-max", "training-inputs", "opt-out", Direction.WORSE));
    }

    private static MemoryArchive excerpt() {
        MemoryArchive excerpt = new MemoryArchive();
        try (Archive archive = Archives.open(BUNDLE)) {
            for (String type : CONSUMER) copy(archive, new Terms(TOOL, type), excerpt);
        }
        return excerpt;
    }

    /** The last version before the window, and those within. */
    private static void copy(Archive archive, Terms terms, MemoryArchive excerpt) {
        var history = archive.history(terms).stream()
                .filter(entry -> entry.recordedAt().isBefore(UNTIL))
                .toList();
        long before = history.stream()
                .filter(entry -> entry.recordedAt().isBefore(SINCE))
                .count();
        history.stream()
                .skip(Math.max(0, before - 1))
                .forEach(entry -> excerpt.record(
                        TOOL + "/" + terms.type(),
                        entry.recordedAt().toString(),
                        archive.read(entry).markdown()));
    }
}
