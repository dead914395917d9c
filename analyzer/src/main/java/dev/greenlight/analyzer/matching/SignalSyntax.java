package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Stems;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Reads a signal's text with Lucene's standard query parser. Conditions side by side must all hold; a leading {@code -} excludes;
 * {@code section:} looks at the titles above the clause, {@code before:} at the clause before it. Words are stemmed as those of clauses are; words in capitals are concepts.
 */
final class SignalSyntax {
    private final StandardQueryParser parser = new StandardQueryParser(new SignalAnalyzer());

    SignalSyntax() {
        parser.setDefaultOperator(StandardQueryConfigHandler.Operator.AND);
    }

    /** @throws SignalException if the text is no query or names a concept that the lexicon does not have */
    Query read(String signal) throws SignalException {
        try {
            Query query = parser.parse(signal, ClauseIndex.WORDS);
            Set<String> unknown = unknownConcepts(query);
            if (!unknown.isEmpty())
                throw new SignalException(
                        "names concepts that concepts.md does not have: " + String.join(", ", unknown));
            return query;
        } catch (QueryNodeException e) {
            throw new SignalException("is no query: " + e.getMessage());
        }
    }

    private static Set<String> unknownConcepts(Query query) {
        Set<String> unknown = new TreeSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query source, Term... terms) {
                for (Term term : terms)
                    if (isConcept(term.text()) && !Wording.isConcept(term.text())) unknown.add(term.text());
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return this;
            }
        });
        return unknown;
    }

    /** Whether a word of a signal is written as a concept. */
    static boolean isConcept(CharSequence word) {
        return word.length() > 1
                && word.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                && word.charAt(0) >= 'A'
                && word.charAt(0) <= 'Z';
    }

    private static final class SignalAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, Stems.of(new LowerCaseWords(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return in;
        }
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
