package dev.greenlight.analyzer.change;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words of lines and clauses that were seen before, as most of a new version was. Safe for use by many threads. */
final class KnownWords {
    private static final int MOST = 20_000;
    private static final Pattern MARKUP = Pattern.compile("\\]\\([^()\\s]*\\)|<[^<>]{1,200}>");

    private final Map<String, String> clauses = new ConcurrentHashMap<>();
    private final Map<String, String> lines = new ConcurrentHashMap<>();

    /** The words of a clause. */
    String of(String clause) {
        if (clauses.size() > MOST) clauses.clear();
        return clauses.computeIfAbsent(clause, Line::words);
    }

    /** The words of a line of Markdown, with the number of an item. */
    String ofLine(String line) {
        if (lines.size() > MOST) lines.clear();
        return lines.computeIfAbsent(
                line, markdown -> Line.numbered(MARKUP.matcher(markdown).replaceAll(" ")));
    }
}
