package dev.greenlight.catalog;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.answer.NotEvaluable;
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
    private final Map<String, Analysis> byText = new ConcurrentHashMap<>();

    /** What came of an excerpt. */
    sealed interface Outcome {
        /**
         * It was read.
         *
         * @param version the version it belongs to
         * @param analysis what it says, with offsets into the whole version
         * @param extent how much of the version was read
         */
        record Analysed(Version version, Analysis analysis, Extent extent) implements Outcome {}

        record Unreadable(NotEvaluable reason, String detail) implements Outcome {}

        /** The version has no such page. */
        record Absent() implements Outcome {}
    }

    /** How much of a version was read. */
    enum Extent {
        /** One of several pages. */
        PART,
        /** All of it, and it is one page. */
        WHOLE,
        /** All of it, and it holds several pages that cannot be told apart, or are not asked for apart. */
        BLEND
    }

    ReadingRoom(Versions versions, Function<String, Analysis> analyzer, AuditListener listener) {
        this.versions = versions;
        this.analyzer = analyzer;
        this.listener = listener;
    }

    /** What came of each excerpt, in the order given. */
    Map<Excerpt, Outcome> read(List<Excerpt> excerpts, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Counter counter = new Counter(excerpts.size());
            Map<Excerpt, Future<Outcome>> started = new LinkedHashMap<>();
            excerpts.forEach(excerpt -> started.put(excerpt, workers.submit(() -> counted(excerpt, counter))));
            Map<Excerpt, Outcome> outcomes = new LinkedHashMap<>();
            started.forEach((excerpt, outcome) -> outcomes.put(excerpt, finished(outcome)));
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome counted(Excerpt excerpt, Counter counter) {
        Outcome outcome = outcome(excerpt);
        counter.done(excerpt.entry().terms());
        return outcome;
    }

    private Outcome outcome(Excerpt excerpt) {
        String detail = "version " + excerpt.entry().id();
        try {
            Version version = versions.read(excerpt.entry());
            Outcome outcome = analysed(version, Composition.of(version), excerpt.part());
            return outcome instanceof Outcome.Analysed read
                            && read.analysis().notEvaluable().isPresent()
                    ? new Outcome.Unreadable(reason(read.analysis()), detail)
                    : outcome;
        } catch (Exception | StackOverflowError e) {
            return new Outcome.Unreadable(NotEvaluable.UNSUPPORTED_FORMAT, detail + ": " + e);
        }
    }

    private Outcome analysed(Version version, Composition composition, int part) {
        List<Composition.Part> parts = composition.parts();
        if (part == 0 || composition.blended()) {
            Extent extent = composition.composed() ? Extent.BLEND : Extent.WHOLE;
            return new Outcome.Analysed(version, analysis(version.markdown()), extent);
        }
        if (part > parts.size()) return new Outcome.Absent();
        Composition.Part wanted = parts.get(part - 1);
        Analysis analysis = wanted.shifted(analysis(wanted.text()));
        return new Outcome.Analysed(version, analysis, parts.size() == 1 ? Extent.WHOLE : Extent.PART);
    }

    private Analysis analysis(String text) {
        return byText.computeIfAbsent(text, analyzer);
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
