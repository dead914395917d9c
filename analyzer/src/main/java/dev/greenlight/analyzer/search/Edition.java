package dev.greenlight.analyzer.search;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * One version of a document, as an archive has it.
 *
 * @param id names the version in its archive
 * @param recordedAt when it was recorded
 * @param markdown reads its text, which is asked for only where the version is not in the index yet
 */
public record Edition(String id, Instant recordedAt, Supplier<String> markdown) {
    /** Tells the version from every other of its document. */
    String key() {
        return id + " " + recordedAt.toEpochMilli();
    }
}
