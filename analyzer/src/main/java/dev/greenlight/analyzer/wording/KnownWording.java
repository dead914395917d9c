package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the words of clauses mean, kept from one version of a document to the next: a clause means the same for as long as the terms are
 * defined alike. Safe for use by many threads.
 */
public final class KnownWording {
    private final Map<List<Object>, Tongue> tongues = new ConcurrentHashMap<>();

    /** The clauses known of versions that define their terms as this one does. */
    Tongue tongue(DefinedTerms terms, int title) {
        return tongues.computeIfAbsent(List.of(terms.all(), title), unknown -> new Tongue());
    }

    /** Clauses whose words mean the same wherever they stand. */
    static final class Tongue {
        private final Map<List<Object>, WordedClause> clauses = new ConcurrentHashMap<>();

        WordedClause worded(Clause clause, Function<Clause, WordedClause> reading) {
            WordedClause known = clauses.computeIfAbsent(
                    List.of(clause.text(), clause.leadIn(), clause.section()), unknown -> reading.apply(clause));
            return known.clause().equals(clause)
                    ? known
                    : new WordedClause(clause, known.words(), known.own(), known.section());
        }
    }
}
