package dev.greenlight.analyzer.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.wording.Familiarity;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalSyntaxTest {
    private final SignalSyntax syntax = new SignalSyntax(Familiarity.WITH_ALL);
    private final StandardQueryParser lucene = new StandardQueryParser(new SignalAnalyzer());

    SignalSyntaxTest() {
        lucene.setDefaultOperator(Operator.AND);
    }

    private static final class SignalAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, SignalWords.stems(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return in;
        }
    }

    private void meansTheSameToLucene(String signal) throws SignalException, QueryNodeException {
        assertThat(syntax.read(signal).form().get()).as(signal).isEqualTo(lucene.parse(signal, ClauseIndex.WORDS));
    }

    @Test
    void everySignalOfTheBookMeansWhatItMeansToLucene() throws SignalException, QueryNodeException {
        List<Signal> signals = Criteria.shipped().all().stream()
                .map(Criterion::signals)
                .flatMap(List::stream)
                .toList();
        assertThat(signals).isNotEmpty();
        for (Signal signal : signals) meansTheSameToLucene(signal.query());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MADE",
                "Licensed",
                "\"not apply\"",
                "-MADE",
                "a -\"b c\"\n  section:d before:fn:or(e f)",
                "a OR section:fn:or(b \"c d\") OR E",
                "fn:or(you're opt-out \"non-commercial use\" VENDOR.NOT.TRAIN)",
                "fn:ordered(a)",
                "fn:or( 30 \"60\" )",
                "fn:unordered(a fn:ordered(b c))",
                "fn:unorderedNoOverlaps(a b)",
                "fn:phrase(your MEDIA)",
                "fn:maxgaps(3 fn:ordered(a b))",
                "fn:maxwidth(12 fn:unordered(a b))",
                "fn:containing(a b)",
                "fn:notContaining(a b)",
                "fn:containedBy(a b)",
                "fn:notContainedBy(a b)",
                "fn:overlapping(a b)",
                "fn:nonOverlapping(a b)",
                "fn:within(a 2 b)",
                "fn:notWithin(a 2 b)",
                "fn:before(a b)",
                "fn:after(a b)",
                "fn:atLeast(2 a b c)"
            })
    void everyFormMeansWhatItMeansToLucene(String signal) throws SignalException, QueryNodeException {
        meansTheSameToLucene(signal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``               | needs a word at its end",
                "a (b)            | needs a word at: (b)",
                "train*           | needs a word at: train*",
                "tool:x           | needs a word at: tool:x",
                "\"the end       | has no closing quotation mark",
                "\"...\"        | has '...', in which there is no word",
                "fn:or(a          | needs a word at its end",
                "fn:or()          | needs a word at: )",
                "fn:before(a b c) | needs ')' at: c)",
                "fn:maxgaps(a b)  | has 'a' in place of a number",
                "a OR b c         | has OR, which may stand only between all of its conditions, none excluded",
                "a OR -b          | has OR, which may stand only between all of its conditions, none excluded",
                "NOWHERE NO_SUCH  | names concepts that concepts.md does not have: NOWHERE, NO_SUCH",
            })
    void whatIsNoSignalIsRefusedWithThePlace(String signal, String message) {
        assertThatThrownBy(() -> syntax.read(signal))
                .isInstanceOf(SignalException.class)
                .hasMessage(message);
    }

    @Test
    void unknownFunctionIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> syntax.read("fn:near(a b)"))
                .hasMessageStartingWith("has 'fn:near', which is no function. Accepted: or, ordered,");
    }
}
