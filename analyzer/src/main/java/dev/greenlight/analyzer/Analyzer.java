package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.matching.Signals;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.Durations;
import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads terms by a criteria book: finds the clauses that settle its questions, quotes them exactly, and says what the document answers.
 * Knows no vendor, uses no network, clock or chance, and accepts any text. Safe for use by many threads.
 */
public final class Analyzer {
    private final Criteria criteria;
    private final Signals signals;

    private Analyzer(Criteria criteria) {
        this.criteria = criteria;
        this.signals = Signals.compile(criteria);
    }

    /**
     * An analyzer by this book.
     *
     * @throws dev.greenlight.analyzer.book.FaultyBookException with every signal that cannot be read
     */
    public static Analyzer by(Criteria criteria) {
        return new Analyzer(criteria);
    }

    /** What the document says. */
    public Analysis analyze(String markdown) {
        if (markdown.isBlank()) return new Analysis("und", List.of(), new TreeMap<>(), Optional.of("empty"));
        List<Clause> clauses = Clauses.of(markdown);
        Wording wording = Wording.of(clauses);
        List<Wording.Words> words = clauses.stream().map(wording::of).toList();
        Reading reading = new Reading(markdown, clauses, words, wording, new CodePoints(markdown));
        List<Signals.Hit> hits = signals.deciding(clauses, words, wording);
        boolean businessOnly = Addressees.businessOnly(words);
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Criterion criterion : criteria.all()) {
            List<Finding> found = reading.findings(hits.stream()
                    .filter(hit -> hit.criterion().id().equals(criterion.id()))
                    .toList());
            verdicts.put(criterion.id(), new Verdicts(criterion, businessOnly).of(found));
            findings.addAll(found);
        }
        findings.sort(Comparator.comparingInt(Finding::start)
                .thenComparing(Finding::criterion)
                .thenComparing(Finding::end));
        return new Analysis("en", findings, verdicts, Optional.empty());
    }

    private record Reading(
            String markdown, List<Clause> clauses, List<Wording.Words> words, Wording wording, CodePoints points) {
        List<Finding> findings(List<Signals.Hit> hits) {
            return hits.stream().map(this::finding).toList();
        }

        private Finding finding(Signals.Hit hit) {
            Clause clause = clauses.get(hit.clause());
            List<Word> own = words.get(hit.clause())
                    .words()
                    .subList(
                            words.get(hit.clause()).own(),
                            words.get(hit.clause()).words().size());
            Scope scope = hit.signal().scope().orElseGet(() -> Scopes.of(own, wording.ofSection(clause.section())));
            return new Finding(
                    hit.criterion().id(),
                    hit.signal().stance(),
                    scope,
                    markdown.substring(clause.start(), clause.end()),
                    points.at(clause.start()),
                    points.at(clause.end()),
                    clause.section(),
                    Durations.first(own),
                    0.8,
                    hit.criterion().id() + ":" + hit.signal().line());
        }
    }
}
