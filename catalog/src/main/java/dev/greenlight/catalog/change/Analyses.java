package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.change.Comparison;
import dev.greenlight.crawler.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Analyses texts, each once, and keeps what they say by their hash. Safe for use by many threads. */
public final class Analyses {
    private final Analyzer analyzer;
    private final Map<String, Analysis> byHash = new ConcurrentHashMap<>();

    public Analyses(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What a text says. */
    public Analysis of(String text) {
        return byHash.computeIfAbsent(
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)), unknown -> analyzer.analyze(text));
    }

    /** Comparisons of the versions of one document, which read no clause of it twice. What texts say is kept as well. */
    public Comparison comparison() {
        Analyzer remembering = analyzer.remembering();
        return Comparison.by(analyzer.book(), text -> read(remembering, text));
    }

    private Reading read(Analyzer remembering, String text) {
        Reading reading = remembering.read(text);
        byHash.putIfAbsent(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), reading.analysis());
        return reading;
    }
}
