package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.change.Comparison;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return byHash.computeIfAbsent(sha256(text), unknown -> analyzer.analyze(text));
    }

    /** Comparisons of the versions of one document, which read no clause of it twice. What texts say is kept as well. */
    public Comparison comparison() {
        Analyzer remembering = analyzer.remembering();
        return Comparison.by(analyzer.book(), text -> read(remembering, text));
    }

    private Reading read(Analyzer remembering, String text) {
        Reading reading = remembering.read(text);
        byHash.putIfAbsent(sha256(text), reading.analysis());
        return reading;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
