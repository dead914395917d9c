package dev.greenlight.analyzer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a block without its Markdown marks, with the way back: every character knows where it stands in the Markdown.
 * A stretch of it that covers a whole link or a whole bold run maps back to Markdown that includes the marks, so that a quote
 * is never half a link.
 */
final class PlainText {
    private final String text;
    private final int[] origin;
    private final Map<Integer, List<Run>> runsFrom;
    private final Map<Integer, List<Run>> runsTo;

    /** What a link or an emphasis shows, and the Markdown it takes with its marks. */
    private record Run(int from, int to, int start, int end) {
        Run first(int length) {
            return new Run(from, Math.min(to, length), start, end);
        }

        Run shifted(int by) {
            return new Run(from + by, to + by, start, end);
        }
    }

    private PlainText(String text, int[] origin, Map<Integer, List<Run>> runsFrom, Map<Integer, List<Run>> runsTo) {
        this.text = text;
        this.origin = origin;
        this.runsFrom = runsFrom;
        this.runsTo = runsTo;
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Its first characters; a run that goes on beyond them keeps the Markdown of its whole. */
    PlainText first(int length) {
        Collector collector = new Collector();
        append(collector, length);
        return collector.toPlainText();
    }

    /** This and another text of the same Markdown, with a joint between them that stands in neither. */
    PlainText followedBy(String joint, PlainText other) {
        Collector collector = new Collector();
        append(collector, text.length());
        int end = text.isEmpty() ? 0 : end(0, text.length()) - 1;
        for (char c : joint.toCharArray()) collector.add(c, end);
        other.append(collector, other.text.length());
        return collector.toPlainText();
    }

    private void append(Collector collector, int length) {
        int shift = collector.length();
        for (int i = 0; i < length; i++) collector.add(text.charAt(i), origin[i]);
        for (List<Run> runs : runsFrom.values())
            for (Run run : runs)
                if (run.from() < length) collector.keep(run.first(length).shifted(shift));
    }

    /** Where the stretch from {@code from} to {@code to} begins in the Markdown, UTF-16. */
    int start(int from, int to) {
        int start = origin[from];
        for (Run run : runsFrom.getOrDefault(from, List.of())) if (run.to() <= to) start = Math.min(start, run.start());
        return start;
    }

    /** Where the stretch from {@code from} to {@code to}, exclusive, ends in the Markdown, UTF-16, exclusive. */
    int end(int from, int to) {
        int end = origin[to - 1] + 1;
        for (Run run : runsTo.getOrDefault(to, List.of())) if (run.from() >= from) end = Math.max(end, run.end());
        return end;
    }

    /** Collects characters and their origins in the order of the text. */
    static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, List<Run>> runsFrom = new HashMap<>();
        private final Map<Integer, List<Run>> runsTo = new HashMap<>();
        private int[] origin = new int[256];

        int length() {
            return text.length();
        }

        void add(char c, int offset) {
            if (text.length() == origin.length) origin = Arrays.copyOf(origin, origin.length * 2);
            origin[text.length()] = offset;
            text.append(c);
        }

        /** Notes that the text from {@code from} on is what a marked run between two Markdown offsets shows. */
        void addRun(int from, int start, int end) {
            if (from == text.length()) return;
            keep(new Run(from, text.length(), start, end));
        }

        private void keep(Run run) {
            runsFrom.computeIfAbsent(run.from(), key -> new ArrayList<>(1)).add(run);
            runsTo.computeIfAbsent(run.to(), key -> new ArrayList<>(1)).add(run);
        }

        PlainText toPlainText() {
            return new PlainText(text.toString(), Arrays.copyOf(origin, text.length()), runsFrom, runsTo);
        }
    }
}
