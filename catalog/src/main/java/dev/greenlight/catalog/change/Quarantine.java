package dev.greenlight.catalog.change;

import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.change.TermsChange.State;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.Archive;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An archive without the versions that are held: of terms whose latest text looks broken, or returns to an earlier one, the last good text
 * stands until the other has persisted. Versions that were recorded long ago have had their time. Closes nothing.
 */
public final class Quarantine implements Archive {
    private static final Duration RECENT = Chronicler.PATIENCE.multipliedBy(3);

    private final Archive archive;
    private final Analyses analyses;
    private final Instant now;
    private final Predicate<Terms> asked;

    private Quarantine(Archive archive, Analyses analyses, Instant now, Predicate<Terms> asked) {
        this.archive = archive;
        this.analyses = analyses;
        this.now = now;
        this.asked = asked;
    }

    /**
     * An archive as audits of some tools should see it.
     *
     * @param now until when a version that was held has had time to persist
     */
    public static Archive of(Archive archive, Collection<Tool> tools, Analyses analyses, Instant now) {
        return new Quarantine(
                archive, analyses, now, terms -> tools.stream().anyMatch(tool -> Timeline.concerns(tool, terms)));
    }

    @Override
    public List<Terms> terms() {
        return archive.terms();
    }

    @Override
    public List<Entry> history(Terms terms) {
        List<Entry> history = archive.history(terms).stream()
                .filter(entry -> !entry.recordedAt().isAfter(now))
                .toList();
        if (history.size() < 2 || !asked.test(terms)) return history;
        Entry last = history.get(history.size() - 1);
        Instant recent = recent(last);
        if (last.recordedAt().isBefore(recent)) return history;
        Set<String> held = new Chronicler(archive, analyses.comparison(), now)
                .since(terms, recent).changes().stream()
                        .filter(change -> change.state() == State.HELD)
                        .map(change -> change.after().id())
                        .collect(Collectors.toSet());
        return history.stream().filter(entry -> !held.contains(entry.id())).toList();
    }

    /** From when on versions are looked at: those before a text that is announced may be in force still, and are for longer. */
    private Instant recent(Entry last) {
        Instant recent = now.minus(RECENT);
        boolean announced = last.recordedAt().isBefore(recent)
                && Versions.isAnnounced(
                        archive, last, now.atZone(ZoneOffset.UTC).toLocalDate());
        return announced ? last.recordedAt().minus(RECENT) : recent;
    }

    @Override
    public Version read(Entry entry) {
        return archive.read(entry);
    }

    @Override
    public void close() {}
}
