package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.text.Fingerprint;
import dev.greenlight.analyzer.text.KnownSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A version made ready to be compared. Holds on to what was found out about it, so that a version that is compared with its predecessor
 * and with its successor is read once, and analysed once if ever. Safe for use by many threads.
 */
public final class Edition {
    private final String markdown;
    private final Function<String, Reading> reader;
    private final Known known;
    private @Nullable List<Line> lines;
    private @Nullable Reading reading;
    private @Nullable Concordance clauseWords;
    private @Nullable Concordance allWords;

    /** What is known of other versions. */
    record Known(KnownSentences sentences, KnownWords words) {
        static Known nothing() {
            return new Known(new KnownSentences(), new KnownWords());
        }
    }

    Edition(String markdown, Function<String, Reading> reader, Known known) {
        this.markdown = markdown;
        this.reader = reader;
        this.known = known;
    }

    /** The text as recorded. */
    public String markdown() {
        return markdown;
    }

    /** What the text says. */
    public Analysis analysis() {
        return reading().analysis();
    }

    /** A hash of the words that count: equal for two versions that say the same in whatever order. */
    public String essence() {
        return Fingerprint.of(lines().stream()
                .filter(line -> !line.words().isEmpty())
                .map(Line::identity)
                .sorted()
                .map(line -> line + "\n")
                .toList());
    }

    /** How often some words stand one after another, whatever sentences and items they are cut into. */
    int count(String words) {
        return clauseWords().count(words);
    }

    /** The same in the whole text, where item numbers and titles stand between. */
    int countWithTitles(String words) {
        return allWords().count(words);
    }

    private synchronized Concordance clauseWords() {
        Concordance indexed = clauseWords;
        if (indexed == null)
            clauseWords = indexed = Concordance.of(lines().stream().map(Line::words));
        return indexed;
    }

    private synchronized Concordance allWords() {
        Concordance indexed = allWords;
        if (indexed == null)
            allWords = indexed = Concordance.of(markdown.lines().map(known.words()::ofLine));
        return indexed;
    }

    /** Whether another version differs in layout, links, marks or dates only, as far as can be told without reading either. */
    public boolean sameWords(Edition other) {
        return Layout.only(markdown.lines().toList(), other.markdown.lines().toList(), known.words());
    }

    synchronized List<Line> lines() {
        List<Line> cut = lines;
        if (cut == null) lines = cut = cut(Clauses.of(markdown, known.sentences()));
        return cut;
    }

    /** A table goes on about what the sentence above it says. */
    private List<Line> cut(List<Clause> clauses) {
        List<Line> cut = new ArrayList<>();
        String above = "";
        for (Clause clause : clauses) {
            if (!clause.cell()) above = clause.text();
            cut.add(Line.of(clause, clause.cell() ? above : "", this));
        }
        return List.copyOf(cut);
    }

    String words(String text) {
        return known.words().of(text);
    }

    synchronized Reading reading() {
        Reading read = reading;
        if (read == null) reading = read = reader.apply(markdown);
        return read;
    }
}
