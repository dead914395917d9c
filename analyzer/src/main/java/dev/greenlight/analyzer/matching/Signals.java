package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.BookFault;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.FaultyBookException;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.wording.WordedClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** The compiled signals of a criteria book. Safe for use by many threads. */
public final class Signals {
    private final List<Compiled> compiled;

    private record Compiled(Criterion criterion, Optional<Query> topic, List<Pattern> patterns) {}

    private record Pattern(Signal signal, Query query) {}

    private Signals(List<Compiled> compiled) {
        this.compiled = compiled;
    }

    /**
     * Compiles a book.
     *
     * @throws FaultyBookException with every signal that cannot be read
     */
    public static Signals compile(Criteria criteria) {
        SignalSyntax syntax = new SignalSyntax();
        List<BookFault> faults = new ArrayList<>();
        List<Compiled> compiled = new ArrayList<>();
        for (Criterion criterion : criteria.all()) {
            List<Pattern> patterns = new ArrayList<>();
            for (Signal signal : criterion.signals())
                read(syntax, criterion, signal.query(), signal.line(), faults)
                        .ifPresent(query -> patterns.add(new Pattern(signal, query)));
            Optional<Query> topic = criterion.topic().isEmpty()
                    ? Optional.empty()
                    : read(syntax, criterion, "section:fn:or(" + criterion.topic() + ")", 1, faults);
            compiled.add(new Compiled(criterion, topic, patterns));
        }
        if (!faults.isEmpty()) throw new FaultyBookException(faults);
        return new Signals(compiled);
    }

    private static Optional<Query> read(
            SignalSyntax syntax, Criterion criterion, String text, int line, List<BookFault> faults) {
        try {
            return Optional.of(syntax.read(text));
        } catch (SignalException e) {
            faults.add(new BookFault(criterion.id() + ".md", line, "the signal " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** Every hit in a document, by criterion in the order of the book, then in the order in which signals are tried, then of the text. */
    public List<Hit> in(List<WordedClause> clauses) {
        if (clauses.isEmpty()) return List.of();
        try (ClauseIndex index = new ClauseIndex(clauses)) {
            Map<String, Map<Integer, Hit>> decided = new HashMap<>();
            List<Hit> hits = new ArrayList<>();
            for (Compiled criterion : compiled) hits.addAll(hits(criterion, index, decided));
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hit> hits(Compiled compiled, ClauseIndex index, Map<String, Map<Integer, Hit>> decided)
            throws IOException {
        Criterion criterion = compiled.criterion();
        BitSet onTopic =
                compiled.topic().isPresent() ? index.clauses(compiled.topic().get()) : new BitSet();
        Map<Integer, Hit> followed = decided.getOrDefault(criterion.follows(), Map.of());
        Map<Integer, Hit> first = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Pattern pattern : compiled.patterns()) {
            BitSet matched = index.clauses(pattern.query());
            for (int clause = matched.nextSetBit(0); clause >= 0; clause = matched.nextSetBit(clause + 1)) {
                Optional<Signal> signal = resolved(pattern.signal(), Optional.ofNullable(followed.get(clause)));
                if (signal.isEmpty()) continue;
                Hit hit = new Hit(criterion, signal.get(), clause, !first.containsKey(clause), onTopic.get(clause));
                first.putIfAbsent(clause, hit);
                hits.add(hit);
            }
        }
        decided.put(criterion.id(), first);
        return hits;
    }

    /** A signal that follows another criterion has the stance and scope which that one found in the clause, if it found any. */
    private static Optional<Signal> resolved(Signal signal, Optional<Hit> followed) {
        if (!signal.stance().equals(Signal.FOLLOW)) return Optional.of(signal);
        return followed.map(Hit::signal)
                .filter(other -> !other.stance().equals(Verdict.SILENT))
                .map(other -> new Signal(other.stance(), other.scope(), other.faint(), signal.query(), signal.line()));
    }
}
