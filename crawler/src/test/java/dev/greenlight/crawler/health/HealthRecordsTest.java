package dev.greenlight.crawler.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.ArchiveException;
import dev.greenlight.crawler.health.SourceHealth.Answer;
import dev.greenlight.crawler.health.SourceHealth.Doubt;
import dev.greenlight.crawler.health.SourceHealth.Good;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthRecordsTest {
    private static final Terms TERMS = new Terms("Tool \"x\"", "Terms of Service");
    private static final URI ADDRESS = URI.create("https://vendor.example/terms");
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00.123Z");
    private static final Good GOOD = new Good(
            NOON,
            "abc",
            "def",
            100,
            3,
            Optional.of("en"),
            new Answer(
                    "ghi",
                    Optional.of("W/\"1\""),
                    Optional.of("then"),
                    Optional.of(URI.create("https://v.example/t"))));

    @TempDir
    private Path folder;

    private static SourceHealth source(Optional<FetchFailure> failure, Optional<Good> good, Optional<Doubt> doubt) {
        return new SourceHealth(ADDRESS, NOON, failure, good, doubt);
    }

    private static FetchFailure failure(Optional<Duration> retryAfter) {
        return new FetchFailure(Reason.RATE_LIMITED, ADDRESS, "status 429", retryAfter);
    }

    @Test
    void healthIsReadBackAsItWasKept() {
        TermsHealth all = new TermsHealth(
                TERMS,
                "rules",
                List.of(
                        source(
                                Optional.of(failure(Optional.of(Duration.ofHours(3)))),
                                Optional.of(GOOD),
                                Optional.of(new Doubt("x", NOON, 2))),
                        source(Optional.empty(), Optional.empty(), Optional.empty())));
        TermsHealth other = new TermsHealth(new Terms("Another", "Imprint"), "", List.of());
        HealthRecords records = HealthRecords.of(folder);
        records.keep(all);
        records.keep(other);

        assertThat(HealthRecords.of(folder).of(TERMS)).isEqualTo(all);
        assertThat(HealthRecords.of(folder).all()).containsExactly(other, all);
    }

    @Test
    void healthThatCannotBeWrittenIsATypedErrorAndLeavesNoDraft() throws IOException {
        HealthRecords records = HealthRecords.of(folder);
        records.keep(TermsHealth.unknown(TERMS));
        Path kept = files().get(0);
        Files.delete(kept);
        Files.createDirectories(kept.resolve("in the way"));

        assertThatThrownBy(() -> records.keep(TermsHealth.unknown(TERMS)))
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.UNWRITABLE));
        assertThat(files()).containsExactly(kept);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
            return files.toList();
        }
    }

    @Test
    void whatWasNeverTriedIsUnknown() {
        assertThat(HealthRecords.of(folder).of(TERMS)).isEqualTo(TermsHealth.unknown(TERMS));
        assertThat(HealthRecords.of(folder).all()).isEmpty();
    }

    @Test
    void damagedFileIsUnknownHealth() throws IOException {
        HealthRecords records = HealthRecords.of(folder);
        for (String damage : List.of(
                "",
                "{",
                "[]",
                "{\"tool\": \"../x\", \"type\": \"y\", \"rules\": \"\", \"sources\": []}",
                "{\"tool\": \"a\", \"type\": \"y\", \"rules\": \"\", \"sources\": [{\"address\": \"x\", \"lastTry\": \"never\"}]}")) {
            records.keep(new TermsHealth(TERMS, "rules", List.of()));
            try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
                for (Path file : files.toList()) {
                    Files.writeString(file, damage);
                }
            }
            assertThat(records.of(TERMS)).isEqualTo(TermsHealth.unknown(TERMS));
            assertThat(records.all()).isEmpty();
        }
    }
}
