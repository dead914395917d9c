package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.Comparison;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells the history of documents: what each recorded version changed, and whether it counts. Safe for use by many threads. */
public final class Chronicler {
    /** How long what looks broken must persist to be taken at its word. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    private static final int REMEMBERED = 20;

    private final Archive archive;
    private final Comparison comparison;
    private final Instant now;

    /** @param now until when a version that was held has had time to persist; later versions are not looked at */
    public Chronicler(Archive archive, Comparison comparison, Instant now) {
        this.archive = archive;
        this.comparison = comparison;
        this.now = now;
    }

    /** The whole history of a document. */
    public Chronicle of(Terms terms) {
        return since(terms, Instant.MIN);
    }

    /**
     * The changes of a document since an instant. Of what was recorded before, the last versions are remembered, so that a return to one
     * of them is recognised.
     */
    public Chronicle since(Terms terms, Instant since) {
        List<Entry> history = archive.history(terms).stream()
                .filter(entry -> !entry.recordedAt().isAfter(now))
                .toList();
        int first = (int) history.stream()
                .filter(entry -> entry.recordedAt().isBefore(since))
                .count();
        if (history.isEmpty()) return Chronicle.NOTHING;
        if (first == history.size()) return new Chronicle(List.of(), history.subList(first - 1, first));
        Telling telling = new Telling(archive, comparison);
        history.subList(Math.max(0, first - REMEMBERED), first).forEach(telling::remember);
        history.subList(first, history.size()).forEach(telling::next);
        return telling.told(now);
    }
}
