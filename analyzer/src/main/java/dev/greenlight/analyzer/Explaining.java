package dev.greenlight.analyzer;

import dev.greenlight.analyzer.Explanation.Considered;
import dev.greenlight.analyzer.Explanation.Fate;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of one document what became of each passage on which a signal of one criterion fired. */
final class Explaining {
    private final Criterion criterion;
    private final List<WordedClause> clauses;
    private final Quotes quotes;
    private final Verdicts verdicts;

    Explaining(Criterion criterion, List<WordedClause> clauses, Quotes quotes) {
        this.criterion = criterion;
        this.clauses = clauses;
        this.quotes = quotes;
        this.verdicts = new Verdicts(criterion, Addressees.businessOnly(clauses));
    }

    /** @param hits every hit of the criterion, also those on clauses that an earlier signal has decided */
    Explanation.Answer answer(List<Hit> hits) {
        List<Hit> found = hits.stream()
                .filter(hit -> hit.finds() && !Analyzer.isFragment(clauses.get(hit.clause())))
                .toList();
        List<Hit> telling = Telling.of(criterion, found);
        Verdicts.Weighed weighed =
                verdicts.weigh(telling.stream().map(quotes::finding).toList());
        Map<Integer, List<Hit>> byClause =
                hits.stream().collect(Collectors.groupingBy(Hit::clause, TreeMap::new, Collectors.toList()));
        List<Considered> considered = byClause.values().stream()
                .flatMap(fired -> considered(fired, telling, weighed).stream())
                .toList();
        return new Explanation.Answer(
                criterion, verdicts.of(weighed), weighed.individual(), weighed.business(), considered);
    }

    /** @param fired the hits on one clause, in the order in which signals are tried */
    private Optional<Considered> considered(List<Hit> fired, List<Hit> telling, Verdicts.Weighed weighed) {
        Optional<Hit> pointing =
                fired.stream().filter(hit -> !isSilent(hit.signal())).findFirst();
        if (pointing.isEmpty()) return Optional.empty();
        Hit first = fired.get(0);
        Finding finding = quotes.finding(pointing.get());
        List<Signal> rivals = fired.stream().skip(1).map(Hit::signal).toList();
        return Optional.of(new Considered(finding, fate(first, finding, telling, weighed), first.signal(), rivals));
    }

    private Fate fate(Hit first, Finding finding, List<Hit> telling, Verdicts.Weighed weighed) {
        if (isSilent(first.signal())) return Fate.GUARDED;
        if (Analyzer.isFragment(clauses.get(first.clause()))) return Fate.FRAGMENT;
        boolean counts = Stream.of(weighed.individual(), weighed.business())
                .flatMap(Collection::stream)
                .anyMatch(finding::equals);
        if (counts) return Fate.COUNTS;
        if (telling.contains(first)) return Fate.NARROW;
        return first.signal().faint() ? Fate.FAINT : Fate.SURPLUS;
    }

    private static boolean isSilent(Signal signal) {
        return signal.stance().equals(Verdict.SILENT);
    }
}
