package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.wording.Stems;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;

/** The fields of an entry and how their words are cut. */
final class Fields {
    static final String WORDS = "words";
    static final String SECTION = "section";
    static final String TOOL = "tool";
    static final String TERMS = "terms";
    static final String CRITERION = "criterion";
    static final String STANCE = "stance";

    /** A criterion and a stance together, since a clause may say different things on two criteria. */
    static final String TELLING = "telling";

    static final String CURRENT = "current";
    static final String DOCUMENT = "document";
    static final String VERSION = "version";

    /** Fields that a query may name, besides its words. */
    static final Set<String> ASKED = Set.of(SECTION, TOOL, TERMS, CRITERION, STANCE);

    private Fields() {}

    static Analyzer analyzer() {
        Analyzer keyword = new KeywordAnalyzer();
        Analyzer names = new Names();
        return new PerFieldAnalyzerWrapper(
                new Stemmed(),
                Map.of(
                        CRITERION, keyword, STANCE, keyword, TELLING, keyword, CURRENT, keyword, TOOL, names, TERMS,
                        names));
    }

    /** Prose: every word counts, "not" first of all, and inflection does not. */
    private static final class Stemmed extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, Stems.of(new LowerCaseFilter(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }

    /** Names of tools and documents: letters and digits in lower case, so that "claude" finds Claude.ai. */
    private static final class Names extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }
}
