package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells to whom a clause applies, from its own words and from the titles above it. */
final class Scopes {
    private static final Set<String> RESIDENCE = Set.of(
            "resident",
            "residents",
            "residing",
            "reside",
            "resides",
            "located",
            "location",
            "country",
            "jurisdiction",
            "jurisdictions",
            "live");

    /** What a document names in this share of its clauses is all that it is about. */
    private static final double OFTEN = 0.2;
    /** What stands above this share of a document is the rule in it, and no exception. */
    private static final double NEARLY_ALL = 0.9;

    private final Set<String> exceptions;
    private final boolean aboutApi;

    Scopes(List<WordedClause> clauses) {
        this.exceptions = Stream.of("REGION", "CONSUMER", "ENTERPRISE")
                .filter(concept -> share(clauses, clause -> Mentions.of(concept, clause.section())) <= NEARLY_ALL)
                .collect(Collectors.toSet());
        this.aboutApi = share(clauses, clause -> Mentions.of("API", clause.ownWords())) > OFTEN;
    }

    private static double share(List<WordedClause> clauses, Predicate<WordedClause> kind) {
        return clauses.stream().filter(kind).count() / (double) Math.max(1, clauses.size());
    }

    /** Whether the titles above a clause set it apart from the rest of the document. */
    private boolean under(WordedClause clause, String concept) {
        return exceptions.contains(concept) && Mentions.of(concept, clause.section());
    }

    /** @param criterion in answer to which the clause is read: where a feature settles it, what is made to order is its very subject */
    Scope of(WordedClause clause, Criterion criterion) {
        List<Word> own = clause.clause().cell() ? clause.words() : clause.ownWords();
        if (under(clause, "REGION") || Mentions.of("REGION", own) && Mentions.ofAny(RESIDENCE, own))
            return Scope.REGION;
        boolean settled = criterion.narrow().contains(Scope.FEATURE);
        if (Features.isAbout(clause, own) || !settled && Features.isMadeToOrder(own)) return Scope.FEATURE;
        Optional<Scope> named = PlanNames.scope(own);
        if (named.isPresent()) return named.get();
        if (!aboutApi && ProgrammingInterface.isSubject(own)) return Scope.API;
        boolean consumer = under(clause, "CONSUMER") || PlanTitles.nameConsumer(clause.clause());
        boolean enterprise = under(clause, "ENTERPRISE") || PlanTitles.nameBusiness(clause.clause());
        if (consumer == enterprise) return Scope.ALL;
        return consumer ? Scope.INDIVIDUAL : Scope.BUSINESS;
    }
}
