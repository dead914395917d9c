package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Familiarity;
import dev.greenlight.analyzer.wording.Stems;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of signals, stemmed as those of clauses are; words in capitals are concepts. Each is looked at once. */
final class SignalWords {
    /** No clause has a blank within a word. */
    private static final List<String> NOT_MET = List.of("not met");

    private final Familiarity familiarity;
    private final Map<String, List<String>> known = new HashMap<>();
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stems = stems(tokenizer);
    private final CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);

    SignalWords(Familiarity familiarity) {
        this.familiarity = familiarity;
    }

    /** The stems of words, and concepts as they are. */
    static TokenStream stems(TokenStream words) {
        return Stems.of(new LowerCaseWords(words));
    }

    /** @param unknown takes the concepts that the lexicon does not have */
    List<String> of(String text, Set<String> unknown) {
        List<String> words = known.computeIfAbsent(text, this::met);
        for (String word : words) if (isConcept(word) && !Wording.isConcept(word)) unknown.add(word);
        return words;
    }

    private List<String> met(String text) {
        List<String> words = cut(text);
        return words.stream().anyMatch(SignalWords::isConcept) || familiarity.has(words) ? words : NOT_MET;
    }

    private List<String> cut(String text) {
        List<String> found = new ArrayList<>(2);
        tokenizer.setReader(new StringReader(text));
        try {
            stems.reset();
            while (stems.incrementToken()) found.add(term.toString());
            stems.end();
            stems.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Whether a word of a signal is written as a concept. */
    private static boolean isConcept(CharSequence word) {
        if (word.length() < 2 || word.charAt(0) < 'A' || word.charAt(0) > 'Z') return false;
        for (int i = 1; i < word.length(); i++) if (word.charAt(i) >= 'a' && word.charAt(i) <= 'z') return false;
        return true;
    }

    /** Lower case for words, but not for concepts. */
    private static final class LowerCaseWords extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        LowerCaseWords(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            if (!isConcept(term)) CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
            return true;
        }
    }
}
