package dev.greenlight.crawler.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares Markdown word by word, the way {@code score.py} beside the shared pages does. */
record TokenScore(double precision, double recall) {
    private static final String IDEOGRAPHS = "\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
    private static final Pattern TOKEN =
            Pattern.compile("[" + IDEOGRAPHS + "]|[\\p{L}\\p{N}\\p{M}&&[^" + IDEOGRAPHS + "]]+");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern TARGET = Pattern.compile("\\]\\((?:[^()]|\\([^()]*\\))*+\\)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");
    private static final Pattern MARKER = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)])\\s+");

    static TokenScore of(String got, String wanted) {
        Map<String, Integer> mine = tokens(got);
        Map<String, Integer> theirs = tokens(wanted);
        double both = mine.entrySet().stream()
                .mapToInt(token -> Math.min(token.getValue(), theirs.getOrDefault(token.getKey(), 0)))
                .sum();
        return new TokenScore(both / Math.max(1, size(mine)), both / Math.max(1, size(theirs)));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static int size(Map<String, Integer> tokens) {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> tokens(String markdown) {
        String text = Normalizer.normalize(markdown, Normalizer.Form.NFKC);
        text = IMAGE.matcher(text).replaceAll(" ");
        text = TARGET.matcher(text).replaceAll("] ");
        text = TAG.matcher(text).replaceAll(" ");
        text = MARKER.matcher(text).replaceAll(" ").replace("\\", "").toLowerCase(Locale.ROOT);
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(text).results().forEach(token -> tokens.merge(token.group(), 1, Integer::sum));
        return tokens;
    }
}
