package dev.greenlight.analyzer.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import opennlp.tools.util.Span;

/** Where sentences end in paragraphs that were cut before: for whoever cuts many versions of one document. Safe for use by many threads. */
public final class KnownSentences {
    private static final int MOST = 20_000;

    private final Map<String, List<Span>> known = new ConcurrentHashMap<>();

    List<Span> of(String paragraph, Function<String, List<Span>> cutting) {
        if (known.size() > MOST) known.clear();
        return known.computeIfAbsent(paragraph, cutting);
    }
}
