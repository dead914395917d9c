package dev.greenlight.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Cuts a long sentence at its inline list, "We will (a) ...; (b) ...; and (c) ...", into the words before the list, which lead in,
 * and its items. A short sentence stays whole: it reads better as one quote.
 */
final class Enumeration {
    private static final int SHORT = 500;
    private static final int LONGEST = 1_500;
    private static final int OVERLAP = 600;
    private static final Pattern MARK = Pattern.compile("(?<=[\\s;,:])\\((?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)\\s");

    private Enumeration() {}

    /** A part of a sentence, and the words of the same sentence that it completes. */
    record Part(Span span, String leadIn) {}

    static List<Part> cut(String text, Span sentence) {
        if (sentence.length() <= SHORT) return List.of(new Part(sentence, ""));
        List<Integer> marks = marks(text, sentence);
        if (marks.size() < 2) return chop(text, sentence, "");
        List<Part> parts = new ArrayList<>(chop(text, trimmed(text, sentence.getStart(), marks.get(0)), ""));
        String leadIn = LeadIn.join("", text.substring(sentence.getStart(), marks.get(0)));
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1) : sentence.getEnd();
            parts.addAll(chop(text, trimmed(text, marks.get(i), end), leadIn));
        }
        return parts;
    }

    private static List<Integer> marks(String text, Span sentence) {
        List<Integer> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text).region(sentence.getStart(), sentence.getEnd());
        while (matcher.find()) marks.add(matcher.start());
        return marks;
    }

    /** Cuts what no reader would call a sentence, at semicolons, then commas, then blanks; the words before a cut lead in. */
    private static List<Part> chop(String text, Span span, String leadIn) {
        List<Part> parts = new ArrayList<>();
        int from = span.getStart();
        String context = leadIn;
        while (span.getEnd() - from > LONGEST) {
            int to = chopAt(text, from, from + LONGEST);
            add(trimmed(text, from, to), context, parts);
            context = LeadIn.join(leadIn, text.substring(Math.max(from, to - OVERLAP), to));
            from = to;
        }
        add(trimmed(text, from, span.getEnd()), context, parts);
        return parts;
    }

    private static void add(Span piece, String leadIn, List<Part> parts) {
        if (piece.length() > 0) parts.add(new Part(piece, leadIn));
    }

    private static int chopAt(String text, int from, int to) {
        int earliest = from + LONGEST / 3;
        String reach = text.substring(earliest, to);
        for (char mark : new char[] {';', ',', ' '}) {
            int found = reach.lastIndexOf(mark);
            if (found > 0) return earliest + found + 1;
        }
        return to;
    }

    private static Span trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        return new Span(begin, end);
    }
}
