package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;

/**
 * A clause with the meaning of its words in its own document.
 *
 * @param words the words of the lead-in, then those of the clause itself
 * @param own index of the first word of the clause itself
 * @param section the words of the titles above, outermost first; without the document's own title, which is above everything
 */
public record WordedClause(Clause clause, List<Word> words, int own, List<Word> section) {
    public WordedClause {
        words = List.copyOf(words);
        section = List.copyOf(section);
    }

    /** The words of the clause itself. */
    public List<Word> ownWords() {
        return words.subList(own, words.size());
    }
}
