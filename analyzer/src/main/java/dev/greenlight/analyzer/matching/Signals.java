package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.BookFault;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.FaultyBookException;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The compiled signals of a criteria book. Safe for use by many threads. */
public final class Signals {
    private final List<Compiled> compiled;

    private record Compiled(Criterion criterion, List<Pattern> patterns) {}

    private record Pattern(Signal signal, Query query) {}

    /**
     * A clause on which a signal fired.
     *
     * @param clause index of the clause in the document
     * @param decides whether this signal decides the clause, being the first of its criterion to match it
     */
    public record Hit(Criterion criterion, Signal signal, int clause, boolean decides) {}

    private Signals(List<Compiled> compiled) {
        this.compiled = compiled;
    }

    /**
     * Compiles a book.
     *
     * @throws FaultyBookException with every signal that cannot be read
     */
    public static Signals compile(Criteria criteria) {
        SignalSyntax syntax = new SignalSyntax();
        List<BookFault> faults = new ArrayList<>();
        List<Compiled> compiled = new ArrayList<>();
        for (Criterion criterion : criteria.all()) {
            List<Pattern> patterns = new ArrayList<>();
            for (Signal signal : criterion.signals()) {
                try {
                    patterns.add(new Pattern(signal, syntax.read(signal)));
                } catch (SignalException e) {
                    faults.add(new BookFault(criterion.id() + ".md", signal.line(), "the signal " + e.getMessage()));
                }
            }
            compiled.add(new Compiled(criterion, patterns));
        }
        if (!faults.isEmpty()) throw new FaultyBookException(faults);
        return new Signals(compiled);
    }

    /** The deciding hits in a document, by criterion in the order of the book, then by signal; those for {@code silent} left out. */
    public List<Hit> deciding(List<Clause> clauses, List<Wording.Words> words, Wording wording) {
        return all(clauses, words, wording).stream()
                .filter(hit -> hit.decides() && !hit.signal().stance().equals(Verdict.SILENT))
                .toList();
    }

    /** Every hit in a document, deciding or not, by criterion in the order of the book, then by signal. */
    public List<Hit> all(List<Clause> clauses, List<Wording.Words> words, Wording wording) {
        if (clauses.isEmpty()) return List.of();
        try (ClauseIndex index = new ClauseIndex(entries(clauses, words, wording))) {
            IndexSearcher searcher = new IndexSearcher(index.reader());
            searcher.setQueryCache(null);
            List<Hit> hits = new ArrayList<>();
            for (Compiled criterion : compiled) hit(criterion, index, searcher, hits);
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClauseIndex.Entry> entries(List<Clause> clauses, List<Wording.Words> words, Wording wording) {
        Map<List<String>, List<Word>> sections = new HashMap<>();
        List<ClauseIndex.Entry> entries = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            List<Word> section = sections.computeIfAbsent(clauses.get(i).section(), wording::ofSection);
            entries.add(new ClauseIndex.Entry(words.get(i), section));
        }
        return entries;
    }

    private static void hit(Compiled criterion, ClauseIndex index, IndexSearcher searcher, List<Hit> hits)
            throws IOException {
        BitSet decided = new BitSet();
        for (Pattern pattern : criterion.patterns()) {
            Weight weight = searcher.createWeight(searcher.rewrite(pattern.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : index.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) continue;
                DocIdSetIterator clauses = scorer.iterator();
                for (int doc = clauses.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = clauses.nextDoc()) {
                    int clause = leaf.docBase + doc;
                    if (!touchesOwnWords(weight, leaf, doc, index.own(clause))) continue;
                    hits.add(new Hit(criterion.criterion(), pattern.signal(), clause, !decided.get(clause)));
                    decided.set(clause);
                }
            }
        }
    }

    /** A match within the lead-in alone says nothing of the item below it. */
    private static boolean touchesOwnWords(Weight weight, LeafReaderContext leaf, int doc, int own) throws IOException {
        if (own == 0) return true;
        Matches matches = weight.matches(leaf, doc);
        MatchesIterator iterator = matches == null ? null : matches.getMatches(ClauseIndex.WORDS);
        if (iterator == null) return true;
        while (iterator.next()) if (iterator.endPosition() >= own) return true;
        return false;
    }
}
