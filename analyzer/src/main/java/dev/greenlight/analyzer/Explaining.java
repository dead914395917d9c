package dev.greenlight.analyzer;

import dev.greenlight.analyzer.Explanation.Considered;
import dev.greenlight.analyzer.Explanation.Fate;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.book.Strength;
import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of one document what became of each passage on which a signal fired. */
final class Explaining {
    private final List<WordedClause> clauses;
    private final Quotes quotes;
    private final Passages passages;
    private final boolean businessOnly;

    /** The passages of a criterion at each stage on the way to the verdict. */
    private record Stages(
            List<Finding> plausible, List<Finding> telling, List<Finding> individual, List<Finding> business) {}

    Explaining(List<WordedClause> clauses, Quotes quotes, SecondOpinion opinion) {
        this.clauses = clauses;
        this.quotes = quotes;
        this.passages = new Passages(clauses, opinion);
        this.businessOnly = Addressees.businessOnly(clauses);
    }

    /** @param hits every hit of the criterion, also those on clauses that an earlier signal has decided */
    Explanation.Answer answer(Criterion criterion, List<Hit> hits) {
        List<Passage> plausible = passages.of(hits).getOrDefault(criterion.id(), List.of());
        Verdicts verdicts = new Verdicts(criterion, businessOnly);
        Verdicts.Weighed weighed = verdicts.weigh(plausible);
        Verdict verdict = verdicts.of(weighed);
        Standings standings = new Standings(plausible, verdict);
        Stages stages = new Stages(
                quotes.findings(plausible, standings),
                quotes.findings(Telling.of(criterion, plausible), standings),
                quotes.findings(weighed.individual(), standings),
                quotes.findings(weighed.business(), standings));
        Map<Integer, List<Hit>> byClause =
                hits.stream().collect(Collectors.groupingBy(Hit::clause, TreeMap::new, Collectors.toList()));
        List<Considered> considered = byClause.values().stream()
                .flatMap(fired -> considered(fired, stages, standings).stream())
                .toList();
        return new Explanation.Answer(criterion, verdict, stages.individual(), stages.business(), considered);
    }

    /** @param fired the hits on one clause, in the order in which signals are tried */
    private Optional<Considered> considered(List<Hit> fired, Stages stages, Standings standings) {
        Optional<Hit> pointing =
                fired.stream().filter(hit -> !isSilent(hit.signal())).findFirst();
        if (pointing.isEmpty()) return Optional.empty();
        Hit first = fired.get(0);
        Passage passage = passages.weighed(pointing.get());
        Finding finding = quotes.finding(passage, standings.of(passage));
        List<Signal> rivals = fired.stream().skip(1).map(Hit::signal).toList();
        return Optional.of(new Considered(finding, fate(first, finding, stages), first.signal(), rivals));
    }

    private Fate fate(Hit first, Finding finding, Stages stages) {
        if (isSilent(first.signal())) return Fate.GUARDED;
        if (!Passages.states(clauses.get(first.clause()))) return Fate.FRAGMENT;
        if (!stages.plausible().contains(finding)) return Fate.DOUBTED;
        if (stages.individual().contains(finding) || stages.business().contains(finding)) return Fate.COUNTS;
        if (stages.telling().contains(finding)) return finding.scope().isNarrow() ? Fate.NARROW : Fate.WEAKER;
        return first.signal().strength() == Strength.FAINT ? Fate.FAINT : Fate.SURPLUS;
    }

    private static boolean isSilent(Signal signal) {
        return signal.stance().equals(Verdict.SILENT);
    }
}
