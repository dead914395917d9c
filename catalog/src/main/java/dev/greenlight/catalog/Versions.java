package dev.greenlight.catalog;

import dev.greenlight.analyzer.change.InForce;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.ArchiveException;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.TermsHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
    private final SortedMap<Terms, List<Entry>> histories;
    private final Function<List<Entry>, Binding> choice;
    private final Optional<Instant> youngest;
    private final Optional<Function<Terms, TermsHealth>> health;
    private final Map<Terms, Binding> bindings = new ConcurrentHashMap<>();

    private Versions(
            Archive archive,
            LocalDate day,
            Function<List<Entry>, Binding> choice,
            Optional<Function<Terms, TermsHealth>> health) {
        this.archive = archive;
        this.day = day;
        this.histories = histories(archive, day);
        this.choice = choice;
        this.youngest = histories.values().stream()
                .map(history -> history.get(history.size() - 1).recordedAt())
                .max(Comparator.naturalOrder());
        this.health = health;
    }

    private Versions(Versions same, Function<Terms, TermsHealth> sources) {
        this.archive = same.archive;
        this.day = same.day;
        this.histories = same.histories;
        this.choice = same.choice;
        this.youngest = same.youngest;
        this.health = Optional.of(sources);
    }

    /** The versions that were the last at the end of a day in UTC, whether they bound by then or not. */
    public static Versions of(Archive archive, LocalDate day) {
        return new Versions(archive, day, Binding::last, Optional.empty());
    }

    /** The versions that were in force at the end of a day in UTC; see {@link Binding}. */
    public static Versions inForce(Archive archive, LocalDate day) {
        return new Versions(archive, day, history -> Binding.on(day, history, archive), Optional.empty());
    }

    private static SortedMap<Terms, List<Entry>> histories(Archive archive, LocalDate day) {
        SortedMap<Terms, List<Entry>> histories = new TreeMap<>();
        for (Terms terms : archive.terms()) {
            List<Entry> history = archive.history(terms).stream()
                    .filter(entry -> entry.recordedAt().isBefore(end(day)))
                    .toList();
            if (!history.isEmpty()) histories.put(terms, history);
        }
        return histories;
    }

    /**
     * Whether a version says that it binds from a day that is yet to come. Of a text put together from several pages it is not known whose
     * day it names; one that cannot be read says nothing.
     */
    public static boolean isAnnounced(Archive archive, Entry entry, LocalDate day) {
        try {
            Version version = archive.read(entry);
            LocalDate seen = entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
            return !Composition.of(version).composed()
                    && InForce.of(version.markdown()).announced(seen, day).isPresent();
        } catch (ArchiveException e) {
            return false;
        }
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
        return new Versions(this, sources);
    }

    /** The day for which an audit of these versions speaks. */
    public LocalDate day() {
        return day;
    }

    /** All terms that the archive had on that day, in order of their names. */
    public Collection<Terms> terms() {
        return histories.keySet();
    }

    Optional<Binding> binding(Terms terms) {
        return Optional.ofNullable(histories.get(terms))
                .map(history -> bindings.computeIfAbsent(terms, unread -> choice.apply(history)));
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
