package dev.greenlight.catalog.change;

import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.ArchiveException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs the history of an archive in order and tells how answers moved. Each text is analysed once, and one that says nothing new not at
 * all. The same archive, book and policies give the same replay, however many threads there are.
 */
public final class Replayer {
    private final Catalog catalog;
    private final Analyses analyses;
    private final List<Policy> policies;
    private final Crew crew;

    /**
     * @param analyses what says what texts answer
     * @param policies whose gates are watched; the first one decides which terms' way of changing counts
     * @param threads how many work at a time
     */
    public Replayer(Catalog catalog, Analyses analyses, List<Policy> policies, int threads) {
        this.catalog = catalog;
        this.analyses = analyses;
        this.policies = List.copyOf(policies);
        this.crew = new Crew(threads);
    }

    /** The whole history. */
    public Replay replay(Archive archive, ReplayListener listener) {
        return replay(archive, Instant.MIN, last(archive), listener);
    }

    /**
     * The history between two instants, both included.
     *
     * @param until also until when a version that looks broken has had time to persist
     */
    public Replay replay(Archive archive, Instant since, Instant until, ReplayListener listener) {
        List<Terms> terms = archive.terms();
        List<Told> told = crew.map(
                longestFirst(archive, terms),
                each -> told(archive, each, since, until),
                (each, done) -> listener.told(each.terms(), done, terms.size()));
        SortedMap<Terms, Chronicle> chronicles = new TreeMap<>();
        told.forEach(each -> chronicles.put(each.terms(), each.chronicle()));
        List<TermsChange> changes = changes(chronicles);
        Predicate<Tool> changed = tool -> since.equals(Instant.MIN)
                || changes.stream().anyMatch(change -> Timeline.concerns(tool, change.terms()));
        LocalDate first = day(since.equals(Instant.MIN) ? first(archive) : since);
        return new Replay(
                first,
                day(until),
                changes,
                histories(archive, chronicles, new Timeline.Days(first, day(until)), changed),
                told.stream().flatMap(each -> each.fault().stream()).sorted().toList());
    }

    private record Told(Terms terms, Chronicle chronicle, List<String> fault) {}

    private Told told(Archive archive, Terms terms, Instant since, Instant until) {
        try {
            Chronicler chronicler = new Chronicler(archive, analyses.comparison(), until);
            return new Told(terms, chronicler.since(terms, since), List.of());
        } catch (ArchiveException e) {
            return new Told(terms, Chronicle.NOTHING, List.of(terms + ": " + e.getMessage()));
        }
    }

    private List<ToolHistory> histories(
            Archive archive, SortedMap<Terms, Chronicle> chronicles, Timeline.Days days, Predicate<Tool> wanted) {
        StandingArchive standing = new StandingArchive(archive, chronicles);
        Auditor auditor = new Auditor(catalog.criteria(), analyses::of, 1);
        Timeline timeline = new Timeline(standing, auditor, new AnswerMoves(policies), days);
        List<Tool> tools = catalog.in(archive.terms()).stream().filter(wanted).toList();
        return crew.map(tools, tool -> timeline.of(tool, chronicles), (history, done) -> {});
    }

    /** Documents with much history first, so that no thread is left alone with one at the end. */
    private static List<Terms> longestFirst(Archive archive, List<Terms> terms) {
        return terms.stream()
                .sorted(Comparator.<Terms>comparingInt(
                                each -> -archive.history(each).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<TermsChange> changes(SortedMap<Terms, Chronicle> chronicles) {
        List<TermsChange> changes = new ArrayList<>();
        chronicles.values().forEach(chronicle -> changes.addAll(chronicle.changes()));
        changes.sort(Comparator.comparing(TermsChange::firstSeen).thenComparing(TermsChange::terms));
        return changes;
    }

    private static Instant first(Archive archive) {
        return recorded(archive).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Instant last(Archive archive) {
        return recorded(archive).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Stream<Instant> recorded(Archive archive) {
        return archive.terms().stream()
                .flatMap(terms -> archive.history(terms).stream())
                .map(Entry::recordedAt);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
