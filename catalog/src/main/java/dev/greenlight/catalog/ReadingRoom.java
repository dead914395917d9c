package dev.greenlight.catalog;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads and analyses texts, several at a time, each text once however often it is kept. */
final class ReadingRoom {
    private final Versions versions;
    private final Function<String, Analysis> analyzer;
    private final AuditListener listener;
    private final Map<String, Analysis> bySha256 = new ConcurrentHashMap<>();

    /** What came of a text. */
    sealed interface Outcome {
        record Analysed(Version version, Analysis analysis) implements Outcome {}

        record Unreadable(NotEvaluable reason, String detail) implements Outcome {}
    }

    ReadingRoom(Versions versions, Function<String, Analysis> analyzer, AuditListener listener) {
        this.versions = versions;
        this.analyzer = analyzer;
        this.listener = listener;
    }

    /** What came of each text, in the order given. */
    Map<Entry, Outcome> read(List<Entry> entries, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Counter counter = new Counter(entries.size());
            Map<Entry, Future<Outcome>> started = new LinkedHashMap<>();
            entries.forEach(entry -> started.put(entry, workers.submit(() -> counted(entry, counter))));
            Map<Entry, Outcome> outcomes = new LinkedHashMap<>();
            started.forEach((entry, outcome) -> outcomes.put(entry, finished(outcome)));
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome counted(Entry entry, Counter counter) {
        Outcome outcome = outcome(entry);
        counter.done(entry.terms());
        return outcome;
    }

    private Outcome outcome(Entry entry) {
        try {
            Version version = versions.read(entry);
            Analysis analysis =
                    bySha256.computeIfAbsent(version.sha256(), unread -> analyzer.apply(version.markdown()));
            return analysis.notEvaluable().isEmpty()
                    ? new Outcome.Analysed(version, analysis)
                    : new Outcome.Unreadable(reason(analysis), "version " + entry.id());
        } catch (Exception | StackOverflowError e) {
            return new Outcome.Unreadable(NotEvaluable.UNSUPPORTED_FORMAT, "version " + entry.id() + ": " + e);
        }
    }

    private static NotEvaluable reason(Analysis analysis) {
        return analysis.notEvaluable().flatMap(NotEvaluable::of).orElse(NotEvaluable.UNSUPPORTED_FORMAT);
    }

    private static Outcome finished(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The audit was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private final class Counter {
        private final int all;
        private int done;

        Counter(int all) {
            this.all = all;
        }

        synchronized void done(Terms terms) {
            listener.analysed(terms, ++done, all);
        }
    }
}
