package dev.greenlight.crawler;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The text of terms as it was recorded, in Markdown.
 *
 * @param entry its place in the history
 * @param markdown the text
 * @param sha256 hash of the text in UTF-8, in lower-case hexadecimal digits
 */
public record Version(Entry entry, String markdown, String sha256) {
    /** The version that an entry stands for. */
    public static Version of(Entry entry, String markdown) {
        return new Version(entry, markdown, Sha256.of(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    public Terms terms() {
        return entry.terms();
    }

    public String id() {
        return entry.id();
    }

    public Instant recordedAt() {
        return entry.recordedAt();
    }

    public Cause cause() {
        return entry.cause();
    }

    public List<String> snapshots() {
        return entry.snapshots();
    }
}
