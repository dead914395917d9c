package dev.greenlight.reports;

import dev.greenlight.analyzer.Finding;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * What stands just before and after a passage, so that a reader sees whether it was torn from its context: the neighbouring sentence
 * of the same line, or else the neighbouring line, unless that is a heading.
 *
 * @param before may be empty
 * @param after may be empty
 */
record Surroundings(String before, String after) {
    private static final int LONGEST = 400;

    static Surroundings of(String markdown, Finding finding) {
        int start = utf16(markdown, finding.start());
        int end = utf16(markdown, finding.end());
        return new Surroundings(before(markdown.substring(0, start)), after(markdown.substring(end)));
    }

    private static int utf16(String markdown, int codePoints) {
        boolean plain = markdown.length() == markdown.codePointCount(0, markdown.length());
        return plain ? codePoints : markdown.offsetByCodePoints(0, codePoints);
    }

    private static String before(String text) {
        String rest = text;
        for (int lines = 0; lines < 3; lines++) {
            int lineStart = rest.lastIndexOf('\n') + 1;
            String line = rest.substring(lineStart).strip();
            if (hasWords(line)) return isHeading(line) ? "" : last(cells(line));
            rest = lineStart == 0 ? "" : rest.substring(0, lineStart - 1);
        }
        return "";
    }

    private static String after(String text) {
        String rest = text;
        for (int lines = 0; lines < 3; lines++) {
            int lineEnd = rest.indexOf('\n');
            String line = (lineEnd < 0 ? rest : rest.substring(0, lineEnd)).strip();
            if (hasWords(line)) return isHeading(line) ? "" : first(cells(line));
            rest = lineEnd < 0 ? "" : rest.substring(lineEnd + 1);
        }
        return "";
    }

    private static boolean hasWords(String line) {
        return line.chars().filter(Character::isLetter).limit(3).count() == 3;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }

    /** The cells of a table's row, apart by dots. */
    private static String cells(String line) {
        boolean row = line.startsWith("|") || line.endsWith("|");
        return row ? line.replaceAll("(^\\|\\s*)|(\\s*\\|$)", "").replace("|", "·") : line;
    }

    private static String last(String line) {
        String tail = line.substring(Math.max(0, line.length() - LONGEST));
        BreakIterator sentences = sentences(tail);
        int end = sentences.last();
        int start = sentences.previous();
        String sentence = start == BreakIterator.DONE ? tail : tail.substring(start, end);
        boolean cut = sentence.length() == LONGEST;
        return cut ? "… " + sentence.strip() : sentence.strip();
    }

    private static String first(String line) {
        String head = line.substring(0, Math.min(LONGEST, line.length()));
        BreakIterator sentences = sentences(head);
        sentences.first();
        int end = sentences.next();
        String sentence = end == BreakIterator.DONE ? head : head.substring(0, end);
        boolean cut = sentence.length() == LONGEST;
        return cut ? sentence.strip() + " …" : sentence.strip();
    }

    private static BreakIterator sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
