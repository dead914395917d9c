package dev.greenlight.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts a block into sentences. OpenNLP's English model proposes; contracts need three amendments: abbreviations of the law do
 * not end a sentence, an enumerator is not one, and a full stop ends one even where the blank after it is missing or quotation
 * marks follow it.
 */
final class Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final Pattern ENUMERATOR = Pattern.compile(
            "(?:(?i:section|article|clause)\\s+)?\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5}|[A-Z]\\.\\d{1,2})[.)]+");
    private static final int LONGEST_ENUMERATOR = 20;
    /** Longer runs without a blank are no language; the model's cost grows with the square of their length. */
    private static final Pattern NO_LANGUAGE = Pattern.compile("\\S{400}");

    private static final Set<String> DOMAINS = Set.of("Com", "Ai", "Io", "Net", "Org", "New", "Dev", "App");
    /** The model's cost grows with the square of what it is given at a time. */
    private static final int CHUNK = 5_000;

    private final SentenceDetectorME detector = new LegalStops(Model.ENGLISH);

    /** Loaded once, at the first text. */
    private static final class Model {
        static final SentenceModel ENGLISH = load();

        private static SentenceModel load() {
            try (InputStream model = Sentences.class.getResourceAsStream(MODEL)) {
                if (model == null)
                    throw new IllegalStateException("The sentence model " + MODEL + " is not on the class path.");
                return new SentenceModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sentences of a text in order, without the blanks between them. */
    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = chunkEnd(text, from);
            for (Span span : propose(text.substring(from, to)))
                amend(text, span.getStart() + from, span.getEnd() + from, sentences);
            from = to;
        }
        return sentences;
    }

    private static int chunkEnd(String text, int from) {
        if (text.length() - from <= CHUNK) return text.length();
        String chunk = text.substring(from, from + CHUNK);
        int stop = chunk.lastIndexOf(". ");
        int blank = chunk.lastIndexOf(' ');
        return from + (stop > 0 ? stop + 1 : blank > 0 ? blank : CHUNK);
    }

    private List<Span> propose(String chunk) {
        if (NO_LANGUAGE.matcher(chunk).find()) return List.of(new Span(0, chunk.length()));
        return List.of(detector.sentPosDetect(chunk));
    }

    private static void amend(String text, int from, int to, List<Span> sentences) {
        int begin = from;
        for (int i = from + 1; i < to - 1; i++)
            if (endsHere(text, i, to)) {
                append(text, begin, i, sentences);
                begin = i;
            }
        append(text, begin, to, sentences);
    }

    /** Whether a sentence that the model ran into the next one ends just before {@code i}. */
    private static boolean endsHere(String text, int i, int to) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (here == '•' || here == '·') return Character.isWhitespace(before);
        if (!Character.isUpperCase(here) || i + 1 >= to) return false;
        if (before == '.' || before == '?' || before == '!')
            return i > 2 && Character.isLowerCase(text.charAt(i - 2)) && lowerCaseWord(text, i);
        return before == ' ' && i > 3 && isQuote(text.charAt(i - 2)) && text.charAt(i - 3) == '.';
    }

    private static boolean lowerCaseWord(String text, int i) {
        int end = i + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) end++;
        boolean file =
                end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '/' || text.charAt(end) == '@');
        return end - i >= 2 && !file && !DOMAINS.contains(text.substring(i, end));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'';
    }

    private static void append(String text, int from, int to, List<Span> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin == end) return;
        int last = sentences.size() - 1;
        if (last >= 0 && continues(text, sentences.get(last), begin))
            sentences.set(last, new Span(sentences.get(last).getStart(), end));
        else sentences.add(new Span(begin, end));
    }

    private static boolean continues(String text, Span previous, int begin) {
        boolean few = previous.length() <= LONGEST_ENUMERATOR;
        if (few && ENUMERATOR.matcher(previous.getCoveredText(text)).matches()) return true;
        char last = text.charAt(previous.getEnd() - 1);
        return last == ',' || last == '.' && Character.isLowerCase(text.charAt(begin));
    }
}
