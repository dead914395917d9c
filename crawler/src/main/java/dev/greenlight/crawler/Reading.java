package dev.greenlight.crawler;

import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Answer;
import dev.greenlight.crawler.health.SourceHealth.Good;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What came of one try at one source. */
sealed interface Reading {
    List<String> remarks();

    /** A text that was not seen before. */
    record Fresh(Snapshot snapshot, String markdown, Optional<String> language, List<String> remarks)
            implements Reading {
        int words() {
            return Measure.of(markdown).words();
        }

        /** The health of its source, once the snapshot is kept. */
        SourceHealth health(String snapshotId) {
            Exchange exchange = snapshot.exchange();
            Measure measure = Measure.of(markdown);
            Good good = new Good(
                    exchange.at(),
                    snapshotId,
                    Sha256.of(markdown.getBytes(StandardCharsets.UTF_8)),
                    measure.words(),
                    measure.headings(),
                    language,
                    Answer.of(snapshot));
            return new SourceHealth(
                    exchange.address(), exchange.at(), Optional.empty(), Optional.of(good), Optional.empty());
        }
    }

    /** The text of the last good try, or no text. */
    record Known(SourceHealth health, List<String> remarks) implements Reading {}
}
