package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The recorded versions of terms, with their history, for reading. Whoever holds one may read it from several threads.
 *
 * <pre>{@code
 * try (Archive archive = Archives.open(Path.of("terms.bundle"))) {
 *     for (Terms terms : archive.terms()) {
 *         archive.latest(terms).ifPresent(version -> print(version.markdown()));
 *     }
 * }
 * }</pre>
 */
public interface Archive extends AutoCloseable {
    /** All documents of which at least one version is recorded, in order of their names. */
    List<Terms> terms();

    /** All versions of a document, oldest first, without their text; empty for an unknown document. */
    List<Entry> history(Terms terms);

    /**
     * The version that an entry of this archive stands for.
     *
     * @throws ArchiveException if the text cannot be read any more
     */
    Version read(Entry entry);

    /** The latest version of a document. */
    default Optional<Version> latest(Terms terms) {
        List<Entry> history = history(terms);
        return history.isEmpty() ? Optional.empty() : Optional.of(read(history.get(history.size() - 1)));
    }

    /** The version that stood at an instant: the last one recorded at or before it. */
    default Optional<Version> asOf(Terms terms, Instant instant) {
        List<Entry> before = history(terms).stream()
                .filter(entry -> !entry.recordedAt().isAfter(instant))
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(read(before.get(before.size() - 1)));
    }

    @Override
    void close();
}
