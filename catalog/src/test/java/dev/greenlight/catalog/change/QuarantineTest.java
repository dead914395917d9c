package dev.greenlight.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarantineTest {
    private static final Analyses ANALYSES = new Analyses(Analyzer.by(Criteria.shipped()));
    private static final String GOOD = """
            We will not use your content to train our models.

            We may suspend accounts that disturb other customers of the service.

            The laws of Iceland govern this agreement, and its courts decide disputes about it.
            """;
    private static final String GERMAN = """
            Wir verwenden Ihre Inhalte nicht, um unsere Modelle zu trainieren.

            Wir können Konten sperren, die andere Kunden des Dienstes stören.

            Für diesen Vertrag gilt das Recht Islands, und dessen Gerichte entscheiden über Streit.
            """;
    private static final MemoryArchive ARCHIVE = new MemoryArchive()
            .record("Acme/Terms of Service", "2026-03-01T09:00:00Z", GOOD)
            .record("Acme/Terms of Service", "2026-03-10T09:00:00Z", GERMAN)
            .record("Other/Terms of Service", "2026-03-01T09:00:00Z", GOOD)
            .record("Other/Terms of Service", "2026-03-10T09:00:00Z", GERMAN);
    private static final Tool ACME =
            Catalog.shipped().in(List.of(new Terms("Acme", "Terms of Service"))).get(0);

    private static List<String> days(String tool, String now) {
        return days(ARCHIVE, tool, now);
    }

    private static List<String> days(MemoryArchive archive, String tool, String now) {
        return Quarantine.of(archive, List.of(ACME), ANALYSES, Instant.parse(now))
                .history(new Terms(tool, "Terms of Service"))
                .stream()
                .map(Entry::recordedAt)
                .map(at -> at.toString().substring(0, 10))
                .toList();
    }

    @Test
    void versionThatLooksBrokenIsNotThereUntilItHasPersisted() {
        assertThat(days("Acme", "2026-03-11T09:00:00Z")).containsExactly("2026-03-01");
        assertThat(days("Acme", "2026-03-17T09:00:00Z")).containsExactly("2026-03-01", "2026-03-10");
        assertThat(days("Acme", "2026-09-01T09:00:00Z")).containsExactly("2026-03-01", "2026-03-10");
    }

    @Test
    void termsOfOtherToolsAreNotLookedAt() {
        assertThat(days("Other", "2026-03-11T09:00:00Z")).containsExactly("2026-03-01", "2026-03-10");
    }

    @Test
    void versionThatLookedBrokenBeforeAnAnnouncedOneStaysAwayUntilThatBinds() {
        MemoryArchive archive = new MemoryArchive()
                .record("Acme/Terms of Service", "2026-03-01T09:00:00Z", GOOD)
                .record("Acme/Terms of Service", "2026-03-08T09:00:00Z", GERMAN)
                .record("Acme/Terms of Service", "2026-03-10T09:00:00Z", "Effective: May 15, 2026\n\n" + GOOD);
        assertThat(days(archive, "Acme", "2026-05-14T09:00:00Z")).containsExactly("2026-03-01", "2026-03-10");
    }
}
