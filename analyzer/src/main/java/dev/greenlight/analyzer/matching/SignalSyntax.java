package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Familiarity;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.Query;

/**
 * Reads signals. They are written in the part of Lucene's standard query syntax that a book needs: words, phrases in quotation marks, and
 * interval functions. Conditions side by side must all hold, or any one with {@code OR} between them; a leading {@code -} excludes;
 * {@code section:} looks at the titles above the clause, {@code before:} at the clause before it. Not for use by two threads at once.
 *
 * <p>Lucene's own parser makes the same queries of them, but to read a book with it takes a third of the time of a short command.
 */
final class SignalSyntax {
    private final SignalWords words;

    /** @param familiarity which words of signals are looked for; in place of any other stands a word that there is not */
    SignalSyntax(Familiarity familiarity) {
        words = new SignalWords(familiarity);
    }

    /** @throws SignalException if the text is no signal or names a concept that the lexicon does not have */
    Sought<Query> read(String signal) throws SignalException {
        Set<String> unknown = new TreeSet<>();
        Sought<Query> query = new SignalReading(new SignalText(signal, text -> words.of(text, unknown))).signal();
        if (!unknown.isEmpty())
            throw new SignalException("names concepts that concepts.md does not have: " + String.join(", ", unknown));
        return query;
    }
}
