package dev.greenlight.analyzer.wording;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and takes off their inflection, by Lucene's standard tokenizer and {@link Stems}, without stop words: "not" is
 * the most important word of a contract. Not for use by two threads at once.
 */
final class Tokens {
    /** Soft hyphen, joiners, direction marks, byte order mark. */
    private static final String INVISIBLE = "\u00AD\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private static final char LEAST_INVISIBLE = '\u00AD';
    private static final Pattern EACH_INVISIBLE = Pattern.compile("[" + INVISIBLE + "]");
    private static final NormalizeCharMap NOTHING_FOR_INVISIBLE = nothingForInvisible();

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stems = Stems.of(new LowerCaseFilter(tokenizer));
    private final CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stems.addAttribute(OffsetAttribute.class);

    /**
     * A word before it is given concepts.
     *
     * @param pause whether a comma, semicolon, colon, bracket, dash or line end stands before it
     * @param depth how many brackets are open around it
     */
    record Token(String stem, String surface, int start, int end, boolean pause, int depth) {}

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean capitals = mostlyCapitals(text);
        int before = 0;
        int depth = 0;
        boolean hides = hidesSomething(text);
        Reader reader = new StringReader(text);
        tokenizer.setReader(hides ? new MappingCharFilter(NOTHING_FOR_INVISIBLE, reader) : reader);
        try {
            stems.reset();
            while (stems.incrementToken()) {
                String written = text.substring(offset.startOffset(), offset.endOffset());
                String surface = hides ? visible(written) : written;
                boolean country = !capitals && surface.equals("US");
                depth = depth(text, before, offset.startOffset(), depth);
                tokens.add(new Token(
                        country ? "u.s" : straight(term.toString()),
                        country ? "u.s" : straight(surface.toLowerCase(Locale.ROOT)),
                        offset.startOffset(),
                        offset.endOffset(),
                        pauses(text, before, offset.startOffset()),
                        depth));
                before = offset.endOffset();
            }
            stems.end();
            stems.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    List<String> stems(String text) {
        List<String> found = new ArrayList<>(1);
        for (Token token : of(text)) found.add(token.stem());
        return found;
    }

    /** Whether there is something that no reader sees, such as the joiner behind a link. */
    private static boolean hidesSomething(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= LEAST_INVISIBLE && INVISIBLE.indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static String visible(String word) {
        return EACH_INVISIBLE.matcher(word).replaceAll("");
    }

    private static NormalizeCharMap nothingForInvisible() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        INVISIBLE.chars().forEach(letter -> map.add(Character.toString(letter), ""));
        return map.build();
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    private static boolean pauses(String text, int from, int to) {
        for (int i = from; i < to; i++)
            if (",;:()\n—–".indexOf(text.charAt(i)) >= 0 || isSpacedHyphen(text, i)) return true;
        return false;
    }

    /** "No - we do not": a hyphen where a dash is meant. */
    private static boolean isSpacedHyphen(String text, int i) {
        return text.startsWith(" - ", i - 1);
    }

    private static int depth(String text, int from, int to, int depth) {
        int open = depth;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '(') open++;
            else if (text.charAt(i) == ')' && open > 0) open--;
        }
        return open;
    }

    private static boolean mostlyCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) upper++;
            else if (Character.isLowerCase(text.charAt(i))) lower++;
        }
        return upper > lower;
    }
}
