package dev.greenlight.crawler;

import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Good;
import java.util.List;
import java.util.Optional;

/** What came of one try at one source. */
sealed interface Reading {
    List<String> remarks();

    /** A text that was not seen before. Its good health lacks the id that its snapshot gets once it is kept. */
    record Fresh(Snapshot snapshot, String markdown, Good good, List<String> remarks) implements Reading {
        SourceHealth health(String snapshotId) {
            Good kept = new Good(
                    good.at(), snapshotId, good.text(), good.words(), good.headings(), good.language(), good.answer());
            return new SourceHealth(
                    snapshot.exchange().address(), good.at(), Optional.empty(), Optional.of(kept), Optional.empty());
        }
    }

    /** The text of the last good try, or no text. */
    record Known(SourceHealth health, List<String> remarks) implements Reading {}
}
