package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.BookFault;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.FaultyBookException;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.wording.Familiarity;
import dev.greenlight.analyzer.wording.WordedClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The compiled signals of a criteria book. Safe for use by many threads. */
public final class Signals {
    private static final BitSet NONE = new BitSet();

    private final List<Compiled> compiled;
    private final Set<String> asked;
    private final Optional<KnownHits> known;

    private record Compiled(Criterion criterion, List<Pattern> patterns) {}

    private Signals(List<Compiled> compiled, Optional<KnownHits> known) {
        this.compiled = compiled;
        this.known = known;
        this.asked = new HashSet<>();
        for (Compiled criterion : compiled)
            for (Pattern pattern : criterion.patterns()) pattern.needs().addTo(asked);
    }

    /**
     * Compiles a book.
     *
     * @throws FaultyBookException with every signal that cannot be read
     */
    public static Signals compile(Criteria criteria) {
        return compile(criteria, Familiarity.WITH_ALL);
    }

    /**
     * Compiles a book as far as its words are familiar.
     *
     * @throws FaultyBookException with every signal that cannot be read
     */
    public static Signals compile(Criteria criteria, Familiarity familiarity) {
        SignalSyntax syntax = new SignalSyntax(familiarity);
        List<BookFault> faults = new ArrayList<>();
        List<Compiled> compiled = criteria.all().stream()
                .map(criterion -> compile(criterion, syntax, faults))
                .toList();
        if (!faults.isEmpty())
            throw new FaultyBookException(faults.stream().sorted().toList());
        return new Signals(compiled, Optional.empty());
    }

    private static Compiled compile(Criterion criterion, SignalSyntax syntax, List<BookFault> faults) {
        List<Pattern> patterns = new ArrayList<>();
        for (Signal signal : criterion.signals()) {
            try {
                patterns.add(new Pattern(signal, syntax.read(signal.query())));
            } catch (SignalException e) {
                faults.add(new BookFault(criterion.id() + ".md", signal.line(), "the signal " + e.getMessage()));
            }
        }
        return new Compiled(criterion, patterns);
    }

    /** The same signals, which try no clause twice. They hold on to every clause, and are for the versions of one document. */
    public Signals remembering() {
        List<Criterion> order = compiled.stream().map(Compiled::criterion).toList();
        return new Signals(compiled, Optional.of(new KnownHits(order)));
    }

    /** The hits that decide a clause, by criterion in the order of the book, then in the order in which signals are tried. */
    public List<Hit> in(List<WordedClause> clauses) {
        List<Sight> sights = Sight.of(clauses);
        return known.map(memory -> memory.in(sights, fresh -> hits(fresh, decided -> decided)))
                .orElseGet(() -> hits(sights, decided -> decided));
    }

    /** Every hit in a document, also those on clauses that an earlier signal of the criterion has decided. */
    public List<Hit> all(List<WordedClause> clauses) {
        return hits(Sight.of(clauses), decided -> NONE);
    }

    /** @param passed which clauses need not be looked at, given those that are decided */
    private List<Hit> hits(List<Sight> clauses, UnaryOperator<BitSet> passed) {
        if (clauses.isEmpty()) return List.of();
        try (ClauseIndex index = new ClauseIndex(clauses, asked)) {
            Map<String, Map<Integer, Hit>> deciding = new HashMap<>();
            List<Hit> hits = new ArrayList<>();
            for (Compiled criterion : compiled) {
                Map<Integer, Hit> followed =
                        deciding.getOrDefault(criterion.criterion().follows(), Map.of());
                Trial trial = new Trial(criterion, index, followed);
                hits.addAll(trial.run(passed));
                deciding.put(criterion.criterion().id(), trial.deciding);
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One criterion's signals tried in order on the clauses of one document. */
    private static final class Trial {
        private final Compiled compiled;
        private final ClauseIndex index;
        private final Map<Integer, Hit> followed;
        private final BitSet decided = new BitSet();
        private final Map<Integer, Hit> deciding = new HashMap<>();

        Trial(Compiled compiled, ClauseIndex index, Map<Integer, Hit> followed) {
            this.compiled = compiled;
            this.index = index;
            this.followed = followed;
        }

        List<Hit> run(UnaryOperator<BitSet> passed) throws IOException {
            List<Hit> hits = new ArrayList<>();
            for (Pattern pattern : compiled.patterns()) {
                BitSet matched = index.clauses(pattern, passed.apply(decided));
                for (int clause = matched.nextSetBit(0); clause >= 0; clause = matched.nextSetBit(clause + 1)) {
                    Optional<Signal> signal = resolved(pattern.signal(), Optional.ofNullable(followed.get(clause)));
                    if (signal.isPresent()) hits.add(hit(signal.get(), clause));
                }
            }
            return hits;
        }

        private Hit hit(Signal signal, int clause) {
            Hit hit = new Hit(compiled.criterion(), signal, clause, !decided.get(clause));
            decided.set(clause);
            deciding.putIfAbsent(clause, hit);
            return hit;
        }
    }

    /** A signal that follows another criterion has the stance and scope which that one found in the clause, if it found any. */
    private static Optional<Signal> resolved(Signal signal, Optional<Hit> followed) {
        if (!signal.stance().equals(Signal.FOLLOW)) return Optional.of(signal);
        return followed.map(Hit::signal)
                .filter(other -> !other.stance().equals(Verdict.SILENT))
                .map(other ->
                        new Signal(other.stance(), other.scope(), other.strength(), signal.query(), signal.line()));
    }
}
