package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.book.Signal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One signal while it is read: its conditions, each on one field of a clause. */
final class SignalReading {
    private final SignalText text;

    private record Condition(Occur occur, Sought<Query> sought) {}

    SignalReading(SignalText text) {
        this.text = text;
    }

    Sought<Query> signal() throws SignalException {
        List<Condition> conditions = new ArrayList<>();
        int alternatives = 0;
        do {
            conditions.add(new Condition(text.takes("-") ? Occur.MUST_NOT : Occur.MUST, condition()));
            if (text.takes("OR ") || text.takes("OR\n")) alternatives++;
        } while (!text.ended());
        return alternatives == 0 ? all(conditions) : any(conditions, alternatives);
    }

    private static Sought<Query> all(List<Condition> conditions) {
        if (conditions.size() == 1 && conditions.get(0).occur() == Occur.MUST)
            return conditions.get(0).sought();
        List<Needs> needs = new ArrayList<>();
        for (Condition condition : conditions)
            if (condition.occur() == Occur.MUST) needs.add(condition.sought().needs());
        return new Sought<>(Needs.all(needs), () -> joined(conditions));
    }

    private static Sought<Query> any(List<Condition> conditions, int alternatives) throws SignalException {
        List<Needs> needs = new ArrayList<>();
        List<Condition> any = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.occur() == Occur.MUST_NOT || alternatives != conditions.size() - 1)
                throw new SignalException("has OR, which may stand only between all of its conditions, none excluded");
            needs.add(condition.sought().needs());
            any.add(new Condition(Occur.SHOULD, condition.sought()));
        }
        return new Sought<>(Needs.any(needs), () -> joined(any));
    }

    private static Query joined(List<Condition> conditions) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        for (Condition condition : conditions)
            joined.add(condition.sought().form().get(), condition.occur());
        return joined.build();
    }

    private Sought<Query> condition() throws SignalException {
        String field = field();
        if (text.has("fn:")) {
            Sought<IntervalsSource> source = new IntervalReading(text, field).source();
            return new Sought<>(
                    source.needs(), () -> new IntervalQuery(field, source.form().get()));
        }
        List<String> words = text.words();
        return new Sought<>(Needs.words(field, words), () -> query(field, words));
    }

    private static Query query(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private String field() {
        if (text.takes("section:")) return ClauseIndex.SECTION;
        return text.takes(Signal.BEFORE) ? ClauseIndex.BEFORE : ClauseIndex.WORDS;
    }
}
