package dev.greenlight.analyzer.wording;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Takes off inflection by KStem, except where it takes off the meaning with it: a processor is no process, a licensor no licence, and
 * what is transferable is not transferred.
 */
public final class Stems {
    private static final Set<String> KEPT = Set.of(
            "processor",
            "processors",
            "subprocessor",
            "subprocessors",
            "licensor",
            "licensors",
            "licensee",
            "licensees",
            "browser",
            "browsers",
            "discloser",
            "identifier",
            "identifiers",
            "importer",
            "exporter",
            "classifier",
            "classifiers",
            "advertiser",
            "advertisers",
            "trainer",
            "trainers",
            "researcher",
            "researchers",
            "investor",
            "investors",
            "promptly",
            "documented",
            "commercially",
            "personalization",
            "organizational",
            "organisational",
            "functionality",
            "portability",
            "longer",
            "shorter");

    private Stems() {}

    /** The stems of lower-case words; words with capitals are left alone. */
    public static TokenStream of(TokenStream words) {
        return new KStemFilter(new Keeping(words));
    }

    private static final class Keeping extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

        Keeping(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            String word = term.toString();
            if (word.endsWith("able") || word.endsWith("ible") || KEPT.contains(word)) keyword.setKeyword(true);
            return true;
        }
    }
}
