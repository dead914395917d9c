package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds words to an index: each word at a position of its own, its concepts at the same position. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<Word> words = List.of();
    private int word;
    private int concept;

    WordStream over(List<Word> text) {
        words = text;
        return this;
    }

    @Override
    public void reset() {
        word = 0;
        concept = -1;
    }

    @Override
    public boolean incrementToken() {
        if (word == words.size()) return false;
        clearAttributes();
        Word current = words.get(word);
        increment.setPositionIncrement(concept < 0 ? 1 : 0);
        term.setEmpty().append(concept < 0 ? current.stem() : current.concepts().get(concept));
        concept++;
        if (concept == current.concepts().size()) {
            word++;
            concept = -1;
        }
        return true;
    }
}
