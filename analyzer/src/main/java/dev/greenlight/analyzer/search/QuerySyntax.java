package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Stance;
import dev.greenlight.analyzer.search.QueryFaultException.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Reads queries in Lucene's syntax, and refuses what cannot find anything: fields, criteria and stances that there are not. */
final class QuerySyntax {
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 20;
    private static final String ACCEPTED =
            "Accepted: words, \"phrases\", a OR b, NOT c, ( ), and criterion:ID, stance:WORD, tool:NAME, terms:TYPE, "
                    + "section:TITLE. Put text with signs such as / or : in double quotes";

    private final Criteria book;

    QuerySyntax(Criteria book) {
        this.book = book;
    }

    Query read(String text) {
        if (text.isBlank()) throw new QueryFaultException(Reason.EMPTY, "the query is empty. " + ACCEPTED + ".");
        if (text.length() > LONGEST || text.chars().filter(c -> c == '(').count() > DEEPEST)
            throw new QueryFaultException(
                    Reason.TOO_LONG,
                    "the query is too long: at most " + LONGEST + " characters and " + DEEPEST
                            + " opening parentheses are read.");
        Query query = parsed(text);
        Map<String, Set<String>> named = named(query);
        accept("field", named.keySet(), Fields.ASKED, Reason.UNKNOWN_FIELD);
        accept("criterion", named.getOrDefault(Fields.CRITERION, Set.of()), criteria(), Reason.UNKNOWN_VALUE);
        accept("stance", named.getOrDefault(Fields.STANCE, Set.of()), stances(), Reason.UNKNOWN_VALUE);
        return paired(query);
    }

    private static Query parsed(String text) {
        StandardQueryParser parser = new StandardQueryParser(Fields.analyzer());
        parser.setDefaultOperator(StandardQueryConfigHandler.Operator.AND);
        try {
            return parser.parse(text, Fields.WORDS);
        } catch (QueryNodeException | IllegalArgumentException | TooComplexToDeterminizeException e) {
            throw new QueryFaultException(
                    Reason.MALFORMED, "the query cannot be read: " + text + "\n" + ACCEPTED + ".");
        }
    }

    private Set<String> criteria() {
        return book.all().stream().map(Criterion::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> stances() {
        return book.all().stream()
                .flatMap(criterion -> criterion.stances().stream())
                .map(Stance::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void accept(String what, Collection<String> named, Set<String> known, Reason reason) {
        for (String name : named)
            if (!known.contains(name))
                throw new QueryFaultException(
                        reason,
                        "no " + what + " '" + name + "'. Accepted: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** The fields that a query names, with the words it looks for in them. */
    private static Map<String, Set<String>> named(Query query) {
        Map<String, Set<String>> named = new HashMap<>();
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                if (!field.equals(Fields.WORDS)) named.putIfAbsent(field, new TreeSet<>());
                return true;
            }

            @Override
            public void consumeTerms(Query source, Term... terms) {
                for (Term term : terms)
                    Optional.ofNullable(named.get(term.field())).ifPresent(words -> words.add(term.text()));
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return named;
    }

    /** A criterion and a stance side by side must be of one finding. */
    private static Query paired(Query query) {
        if (!(query instanceof BooleanQuery all)) return query;
        List<String> criteria = required(all, Fields.CRITERION);
        List<String> stances = required(all, Fields.STANCE);
        BooleanQuery.Builder paired = new BooleanQuery.Builder();
        for (BooleanClause part : all) paired.add(paired(part.getQuery()), part.getOccur());
        for (String criterion : criteria)
            for (String stance : stances)
                paired.add(
                        new TermQuery(new Term(Fields.TELLING, EntryDocument.telling(criterion, stance))),
                        Occur.FILTER);
        boolean onlyExcludes = all.clauses().stream().allMatch(BooleanClause::isProhibited);
        if (onlyExcludes) paired.add(new MatchAllDocsQuery(), Occur.MUST);
        return paired.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch())
                .build();
    }

    private static List<String> required(BooleanQuery all, String field) {
        List<String> words = new ArrayList<>();
        for (BooleanClause part : all)
            if (part.isRequired()
                    && part.getQuery() instanceof TermQuery term
                    && term.getTerm().field().equals(field))
                words.add(term.getTerm().text());
        return words;
    }
}
