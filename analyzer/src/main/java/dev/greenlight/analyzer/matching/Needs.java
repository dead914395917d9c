package dev.greenlight.analyzer.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * The words without which a query cannot match. Most signals of a large book need words that no clause of a given document has together,
 * and are set aside for the price of a few sets.
 */
final class Needs extends QueryVisitor {
    private static final BitSet NOWHERE = new BitSet();

    private final boolean any;
    private final Set<Term> terms = new HashSet<>();
    private final List<Needs> parts = new ArrayList<>();

    private Needs(boolean any) {
        this.any = any;
    }

    static Needs of(Query query) {
        Needs needs = new Needs(false);
        query.visit(needs);
        return needs;
    }

    @Override
    public void consumeTerms(Query query, Term... found) {
        terms.addAll(List.of(found));
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        if (occur == Occur.MUST_NOT) return QueryVisitor.EMPTY_VISITOR;
        Needs part = new Needs(occur == Occur.SHOULD);
        parts.add(part);
        return part;
    }

    /**
     * The clauses of a text that have all these words.
     *
     * @param where the clauses in which each word of the text stands
     * @param clauses how many the text has
     */
    BitSet in(Map<Term, BitSet> where, int clauses) {
        BitSet found = new BitSet(clauses);
        boolean free = terms.isEmpty() && parts.isEmpty();
        if (free || !any) found.set(0, clauses);
        for (Term term : terms) {
            join(found, where.getOrDefault(term, NOWHERE));
            if (found.isEmpty() && !any) return found;
        }
        for (Needs part : parts) {
            join(found, part.in(where, clauses));
            if (found.isEmpty() && !any) return found;
        }
        return found;
    }

    /** All words that are looked for, of any field. */
    Stream<String> words() {
        return Stream.concat(terms.stream().map(Term::text), parts.stream().flatMap(Needs::words));
    }

    private void join(BitSet found, BitSet other) {
        if (any) found.or(other);
        else found.and(other);
    }
}
