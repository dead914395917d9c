package dev.greenlight.catalog;

import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.TermsHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The versions of terms as an archive had them on a day. May be read by several threads.
 *
 * <p>An archive that records changes only does not say when a text was last seen unchanged. Its youngest record stands for that:
 * until then somebody kept it up. Our own archive knows better, see {@link #with}.
 */
public final class Versions {
    private final Archive archive;
    private final LocalDate day;
    private final SortedMap<Terms, Entry> entries;
    private final Optional<Instant> youngest;
    private final Optional<Function<Terms, TermsHealth>> health;

    private Versions(
            Archive archive,
            LocalDate day,
            SortedMap<Terms, Entry> entries,
            Optional<Function<Terms, TermsHealth>> health) {
        this.archive = archive;
        this.day = day;
        this.entries = entries;
        this.youngest = entries.values().stream().map(Entry::recordedAt).max(Comparator.naturalOrder());
        this.health = health;
    }

    /** The versions that stood at the end of a day in UTC. */
    public static Versions of(Archive archive, LocalDate day) {
        SortedMap<Terms, Entry> entries = new TreeMap<>();
        for (Terms terms : archive.terms()) {
            archive.history(terms).stream()
                    .filter(entry -> entry.recordedAt().isBefore(end(day)))
                    .reduce((earlier, later) -> later)
                    .ifPresent(entry -> entries.put(terms, entry));
        }
        return new Versions(archive, day, entries, Optional.empty());
    }

    /** The day in UTC of an archive's youngest record; empty for an empty archive. */
    public static Optional<LocalDate> lastDay(Archive archive) {
        return archive.terms().stream()
                .flatMap(terms -> archive.history(terms).stream())
                .map(Entry::recordedAt)
                .max(Comparator.naturalOrder())
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The same versions, with what is known of their sources: when they were last seen, and why they fail. */
    public Versions with(Function<Terms, TermsHealth> sources) {
        return new Versions(archive, day, entries, Optional.of(sources));
    }

    /** The day for which an audit of these versions speaks. */
    public LocalDate day() {
        return day;
    }

    /** All terms that the archive had on that day, in order of their names. */
    public Collection<Terms> terms() {
        return entries.keySet();
    }

    Optional<Entry> entry(Terms terms) {
        return Optional.ofNullable(entries.get(terms));
    }

    Version read(Entry entry) {
        return archive.read(entry);
    }

    /** When the text of an entry was last known to stand. */
    Instant lastGood(Entry entry) {
        return health.isPresent()
                ? lastSeen(entry, health.get().apply(entry.terms()))
                : youngest.orElse(entry.recordedAt());
    }

    /** Why there is no text of some terms, as far as is known. */
    Optional<NotEvaluable> failure(Terms terms) {
        return health.flatMap(sources -> sources.apply(terms).sources().stream()
                .flatMap(source -> source.failure().stream())
                .map(FetchFailure::reason)
                .flatMap(reason -> NotEvaluable.of(reason.code()).stream())
                .findFirst());
    }

    private Instant lastSeen(Entry entry, TermsHealth sources) {
        List<Instant> good = sources.sources().stream()
                .flatMap(source -> source.good().stream())
                .map(SourceHealth.Good::at)
                .filter(at -> at.isBefore(end(day)))
                .toList();
        return good.stream()
                .min(Comparator.naturalOrder())
                .filter(at -> at.isAfter(entry.recordedAt()))
                .orElse(entry.recordedAt());
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
