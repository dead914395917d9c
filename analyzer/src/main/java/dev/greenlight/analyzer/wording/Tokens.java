package dev.greenlight.analyzer.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and takes off their inflection, by Lucene's standard tokenizer and {@link Stems}, without stop words: "not" is
 * the most important word of a contract. Not for use by two threads at once.
 */
final class Tokens {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stems = Stems.of(new LowerCaseFilter(tokenizer));
    private final CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stems.addAttribute(OffsetAttribute.class);

    /** A word before it is given concepts. */
    record Token(String stem, String surface, int start, int end, boolean pause) {}

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean capitals = mostlyCapitals(text);
        int before = 0;
        tokenizer.setReader(new StringReader(text));
        try {
            stems.reset();
            while (stems.incrementToken()) {
                String surface = text.substring(offset.startOffset(), offset.endOffset());
                boolean country = !capitals && surface.equals("US");
                tokens.add(new Token(
                        country ? "u.s" : straight(term.toString()),
                        country ? "u.s" : straight(surface.toLowerCase(Locale.ROOT)),
                        offset.startOffset(),
                        offset.endOffset(),
                        pauses(text, before, offset.startOffset())));
                before = offset.endOffset();
            }
            stems.end();
            stems.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    private static boolean pauses(String text, int from, int to) {
        for (int i = from; i < to; i++) if (",;:()\n—–".indexOf(text.charAt(i)) >= 0) return true;
        return false;
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
