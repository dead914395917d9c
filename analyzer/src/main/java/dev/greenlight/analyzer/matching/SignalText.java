package dev.greenlight.analyzer.matching;

import java.util.List;
import java.util.function.Function;

/** The text of a signal, read from left to right. Blanks part words and mean nothing else. */
final class SignalText {
    private static final String MARKS = "()\"";
    private static final String WITHIN_WORDS = "._'’-";

    private final String text;
    private final Function<String, List<String>> cutting;
    private int at;

    /** @param cutting how a text becomes words */
    SignalText(String text, Function<String, List<String>> cutting) {
        this.text = text;
        this.cutting = cutting;
    }

    boolean ended() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at == text.length();
    }

    /** Whether this comes next. */
    boolean has(String sign) {
        return !ended() && text.startsWith(sign, at);
    }

    /** Whether this comes next, which is then passed over. */
    boolean takes(String sign) {
        boolean next = has(sign);
        if (next) at += sign.length();
        return next;
    }

    void expect(String sign) throws SignalException {
        if (!takes(sign)) throw new SignalException("needs '" + sign + "' " + here());
    }

    /** What comes next, a word or a phrase in quotation marks, as clauses have it. */
    List<String> words() throws SignalException {
        String piece = takes("\"") ? quoted() : word();
        List<String> words = cutting.apply(piece);
        if (words.isEmpty()) throw new SignalException("has '" + piece + "', in which there is no word");
        return words;
    }

    /** What comes next, up to a blank, a bracket or a quotation mark. */
    String word() throws SignalException {
        int end = ended() ? at : wordEnd();
        String word = text.substring(at, end);
        if (word.isEmpty() || !isPlain(word)) throw new SignalException("needs a word " + here());
        at = end;
        return word;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && MARKS.indexOf(text.charAt(end)) < 0)
            end++;
        return end;
    }

    /** Whether a word holds none of the signs by which Lucene's syntax means more than a word. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++)
            if (!Character.isLetterOrDigit(word.charAt(i)) && WITHIN_WORDS.indexOf(word.charAt(i)) < 0) return false;
        return true;
    }

    private String quoted() throws SignalException {
        int close = text.indexOf('"', at);
        if (close < 0) throw new SignalException("has no closing quotation mark");
        String words = text.substring(at, close);
        at = close + 1;
        return words;
    }

    private String here() {
        return ended() ? "at its end" : "at: " + text.substring(at);
    }
}
