package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.matching.Signals;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.WordedClause;
import dev.greenlight.analyzer.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads terms by a criteria book: finds the clauses that settle its questions, quotes them exactly, and says what the document answers.
 * Knows no vendor, uses no network, clock or chance, and accepts any text. Safe for use by many threads.
 */
public final class Analyzer {
    private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::criterion)
            .thenComparing(Finding::end);

    private final Criteria criteria;
    private final Signals signals;
    private final SecondOpinion opinion;

    private Analyzer(Criteria criteria, SecondOpinion opinion) {
        this.criteria = criteria;
        this.opinion = opinion;
        this.signals = Signals.compile(criteria);
    }

    /**
     * An analyzer by this book.
     *
     * @throws dev.greenlight.analyzer.book.FaultyBookException with every signal that cannot be read
     */
    public static Analyzer by(Criteria criteria) {
        return by(criteria, SecondOpinion.shipped());
    }

    /**
     * An analyzer by this book, with another second opinion on what its signals find.
     *
     * @throws dev.greenlight.analyzer.book.FaultyBookException with every signal that cannot be read
     */
    public static Analyzer by(Criteria criteria, SecondOpinion opinion) {
        return new Analyzer(criteria, opinion);
    }

    /** The book by which this analyzer reads. */
    public Criteria book() {
        return criteria;
    }

    /** What the document says; not evaluable where it says nothing or speaks a language for which there is no book. */
    public Analysis analyze(String markdown) {
        return read(markdown).analysis();
    }

    /** What the document says, with every passage that was found. */
    public Reading read(String markdown) {
        List<Clause> text = Clauses.of(markdown);
        if (text.isEmpty()) return notEvaluable(Languages.UNDETERMINED, "empty");
        String language = Languages.of(text);
        return language.equals(Languages.ENGLISH)
                ? readEnglish(markdown, text)
                : notEvaluable(language, "unsupported-language");
    }

    private static Reading notEvaluable(String language, String reason) {
        return new Reading(new Analysis(language, List.of(), new TreeMap<>(), Optional.of(reason)), List.of());
    }

    private Reading readEnglish(String markdown, List<Clause> text) {
        List<WordedClause> clauses = Wording.of(text);
        Map<String, List<Passage>> passages = new Passages(clauses, opinion).of(signals.in(clauses));
        Quotes quotes = new Quotes(markdown, clauses);
        boolean businessOnly = Addressees.businessOnly(clauses);
        List<Finding> findings = new ArrayList<>();
        List<Finding> all = new ArrayList<>();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Criterion criterion : criteria.all()) {
            List<Passage> found = passages.getOrDefault(criterion.id(), List.of());
            List<Passage> telling = Telling.of(criterion, found);
            List<Finding> settling =
                    Telling.settling(found).stream().map(quotes::finding).toList();
            verdicts.put(criterion.id(), new Verdicts(criterion, businessOnly).of(settling));
            telling.forEach(passage -> findings.add(quotes.finding(passage)));
            found.forEach(passage -> all.add(quotes.finding(passage)));
        }
        findings.sort(READING_ORDER);
        all.sort(READING_ORDER);
        return new Reading(new Analysis(Languages.ENGLISH, findings, verdicts, Optional.empty()), all);
    }
}
