package dev.greenlight.analyzer.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * The words without which a query cannot match. Most signals of a large book need a word that a given document does not have, and are
 * set aside for the price of a look into a set.
 */
final class Needs extends QueryVisitor {
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

    /** Whether a text with this vocabulary may match. */
    boolean metBy(Set<Term> vocabulary) {
        for (Term term : terms) if (vocabulary.contains(term) == any) return any;
        for (Needs part : parts) if (part.metBy(vocabulary) == any) return any;
        return !any || terms.isEmpty() && parts.isEmpty();
    }
}
