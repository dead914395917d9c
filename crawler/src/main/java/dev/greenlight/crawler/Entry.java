package dev.greenlight.crawler;

import java.time.Instant;
import java.util.List;

/**
 * One line in the history of terms: a version without its text.
 *
 * @param terms the document
 * @param id names the version in its archive: a commit id, or a path where the archive is a folder
 * @param recordedAt when the text was fetched, as far as the archive tells
 * @param cause whose change it was
 * @param snapshots ids of the snapshots it was extracted from, in the order of the sources
 */
public record Entry(Terms terms, String id, Instant recordedAt, Cause cause, List<String> snapshots) {
    public Entry {
        snapshots = List.copyOf(snapshots);
    }
}
