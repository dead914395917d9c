package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayList;
import java.util.List;

/** The words between two block borders, with white space folded the way a browser does. */
final class Inline {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Style style = Style.PLAIN;
    private boolean space;
    private String label = "";

    /** Words that open the block as soon as there are others: the letter of a list entry. Nothing takes them back. */
    void label(String words) {
        label = words;
    }

    void text(String text, Style wanted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                append(c, wanted);
            }
        }
    }

    void space() {
        space = true;
    }

    void lineBreak() {
        close();
        space = false;
        if (!runs.isEmpty() && !endsWithBreak()) {
            runs.add(Run.BREAK);
        }
    }

    boolean endsWithBreak() {
        return open.isEmpty() && !runs.isEmpty() && runs.get(runs.size() - 1).isBreak();
    }

    boolean isBlank() {
        return runs.isEmpty() && open.isEmpty();
    }

    /** Hands over what was gathered and begins anew. */
    List<Run> take() {
        close();
        if (endsWithBreak()) {
            runs.remove(runs.size() - 1);
        }
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        space = false;
        return taken;
    }

    private void append(char c, Style wanted) {
        if (!label.isEmpty()) {
            String words = label;
            label = "";
            text(words, Style.PLAIN);
            space = true;
        }
        if (space) {
            appendSpace(wanted);
        }
        switchTo(wanted);
        open.append(c);
    }

    private void appendSpace(Style next) {
        space = false;
        if (!isBlank() && !endsWithBreak()) {
            switchTo(style.common(next));
            open.append(' ');
        }
    }

    private void switchTo(Style wanted) {
        if (!wanted.equals(style)) {
            close();
            style = wanted;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(new Run(open.toString(), style));
            open.setLength(0);
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c > '\u1000' && (Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\ufeff'
                || c == '\ufffc'
                || c >= '\u200b' && c <= '\u200f'
                || c == '\u2060'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u007f' && c < '\u00a0';
    }
}
