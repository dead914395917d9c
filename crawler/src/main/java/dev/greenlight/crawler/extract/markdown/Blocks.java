package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paragraphs, headings, lists and quotes, one after the other, each behind the prefixes of what it stands in. */
final class Blocks {
    private static final int DEEPEST = 12;
    private static final String HARD_BREAK = "  \n";

    /** What a nested block puts before its lines. */
    private static final class Prefix {
        final String first;
        final String later;
        final boolean tight;
        boolean fresh = true;

        Prefix(String first, String later, boolean tight) {
            this.first = first;
            this.later = later;
            this.tight = tight;
        }

        String take() {
            String taken = fresh ? first : later;
            fresh = false;
            return taken;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Prefix> prefixes = new ArrayDeque<>();
    private final int limit;
    private int count;

    /**
     * @param limit the most characters to write; what comes later is dropped
     */
    Blocks(int limit) {
        this.limit = limit;
    }

    void paragraph(String lines) {
        StringBuilder escaped = new StringBuilder();
        for (String line : lines.split("\n")) {
            escaped.append(escaped.isEmpty() ? "" : HARD_BREAK).append(Escaping.line(line.strip()));
        }
        block(escaped.toString());
    }

    void heading(int level, String words) {
        String line = words.replace('\n', ' ');
        String end = line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
        block("#".repeat(level) + " " + end);
    }

    void rule() {
        block("* * *");
    }

    void code(String text) {
        String fence = Fence.of(text, 3);
        block(fence + "\n" + text + "\n" + fence);
    }

    void table(String rows) {
        block(rows);
    }

    /**
     * Begins a list entry. Where lists are nested too deep for anyone to read, entries become paragraphs.
     *
     * @param tight whether it follows what is before without an empty line
     */
    void openEntry(String marker, boolean tight) {
        boolean shown = prefixes.size() < DEEPEST;
        prefixes.addLast(
                shown
                        ? new Prefix(marker, " ".repeat(marker.length()), tight)
                        : new Prefix(Escaping.line(marker.strip()) + " ", "", false));
    }

    void openQuote() {
        String mark = prefixes.size() < DEEPEST ? "> " : "";
        prefixes.addLast(new Prefix(mark, mark, false));
    }

    /** Ends the innermost entry or quote. */
    void close() {
        prefixes.removeLast();
    }

    /** How many blocks there are so far. */
    int count() {
        return count;
    }

    /** How many entries and quotes are open. */
    int depth() {
        return prefixes.size();
    }

    boolean isFull() {
        return out.length() > limit;
    }

    String markdown() {
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    private void block(String lines) {
        if (isFull()) {
            return;
        }
        separate();
        String separator = "";
        for (String line : lines.split("\n", -1)) {
            StringBuilder prefix = new StringBuilder();
            prefixes.forEach(nested -> prefix.append(nested.take()));
            out.append(separator).append(line.isEmpty() ? prefix.toString().stripTrailing() : prefix + line);
            separator = "\n";
        }
        count++;
    }

    private void separate() {
        if (out.isEmpty()) {
            return;
        }
        out.append('\n');
        StringBuilder prefix = new StringBuilder();
        for (Prefix nested : prefixes) {
            if (nested.fresh && nested.tight) {
                return;
            }
            if (nested.fresh) {
                break;
            }
            prefix.append(nested.later);
        }
        out.append(prefix.toString().stripTrailing()).append('\n');
    }
}
