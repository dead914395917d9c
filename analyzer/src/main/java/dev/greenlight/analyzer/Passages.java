package dev.greenlight.analyzer;

import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import dev.greenlight.analyzer.wording.Durations;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Weighs what signals found in one document by the second opinion, and keeps what is plausible. */
final class Passages {
    /** A passage of fewer words is a title or a fragment, and proves nothing by itself. */
    private static final int FEWEST_WORDS = 4;

    private final List<WordedClause> clauses;
    private final SecondOpinion opinion;
    private final Scopes scopes;
    private final Map<Integer, Map<String, Double>> opinions = new HashMap<>();

    Passages(List<WordedClause> clauses, SecondOpinion opinion) {
        this.clauses = clauses;
        this.opinion = opinion;
        this.scopes = new Scopes(clauses);
    }

    /** The plausible passages of each criterion, in the order in which its signals were tried. */
    Map<String, List<Passage>> of(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.finds() && states(clauses.get(hit.clause())))
                .map(this::weighed)
                .filter(Passage::plausible)
                .collect(Collectors.groupingBy(
                        passage -> passage.hit().criterion().id()));
    }

    /** A fragment and a question state nothing. */
    static boolean states(WordedClause clause) {
        boolean statement = clause.ownWords().size() >= FEWEST_WORDS || answersItsHead(clause);
        return statement && !clause.clause().text().endsWith("?");
    }

    /** "30 days" in a table, under "Kept for", is no fragment. */
    private static boolean answersItsHead(WordedClause clause) {
        return clause.clause().cell() && Durations.first(clause.ownWords()).isPresent();
    }

    /** What a signal found, with to whom it applies and what the second opinion says of it. */
    Passage weighed(Hit hit) {
        double likelihood = likelihood(hit, hit.clause());
        Scope scope = hit.signal().scope().orElseGet(() -> scopes.of(clauses.get(hit.clause()), hit.criterion()));
        return new Passage(hit, scope, likelihood, Math.max(likelihood, likelihood(hit, hit.clause() - 1)));
    }

    private double likelihood(Hit hit, int clause) {
        if (clause < 0) return 0;
        return opinions.computeIfAbsent(clause, at -> opinion.of(clauses, at))
                .getOrDefault(hit.criterion().id(), Passage.UNKNOWN);
    }
}
