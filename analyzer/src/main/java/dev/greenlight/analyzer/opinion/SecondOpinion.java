package dev.greenlight.analyzer.opinion;

import dev.greenlight.analyzer.wording.WordedClause;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A maximum-entropy reading of clauses, a yes or no for each criterion. A trait counts by its rarity, and all traits of a clause together
 * weigh the same, so that long clauses do not shout.
 */
public final class SecondOpinion {
    private final List<String> criteria;
    private final Map<String, Supplier<Weighing>> traits;
    private final Optional<Map<Surroundings, Map<String, Double>>> known;

    SecondOpinion(List<String> criteria, Map<String, Supplier<Weighing>> traits) {
        this(criteria, traits, Optional.empty());
    }

    private SecondOpinion(
            List<String> criteria,
            Map<String, Supplier<Weighing>> traits,
            Optional<Map<Surroundings, Map<String, Double>>> known) {
        this.criteria = criteria;
        this.traits = traits;
        this.known = known;
    }

    /** The same opinion, which weighs no clause twice. It holds on to every clause, and is for the versions of one document. */
    public SecondOpinion remembering() {
        return new SecondOpinion(criteria, traits, Optional.of(new ConcurrentHashMap<>()));
    }

    /** No opinion on anything. */
    public static SecondOpinion none() {
        return new SecondOpinion(List.of(), Map.of());
    }

    /** What was learned from labelled terms and comes with the program. */
    public static SecondOpinion shipped() {
        return Shipped.OPINION;
    }

    private static final class Shipped {
        static final SecondOpinion OPINION = OpinionTable.shipped();
    }

    /** How likely a careful reader marks a clause as an answer to each criterion, 0 to 1; criteria not learned are absent. */
    public Map<String, Double> of(List<WordedClause> clauses, int at) {
        if (criteria.isEmpty()) return Map.of();
        return known.map(
                        memory -> memory.computeIfAbsent(Surroundings.of(clauses, at), unknown -> weighed(clauses, at)))
                .orElseGet(() -> weighed(clauses, at));
    }

    private Map<String, Double> weighed(List<WordedClause> clauses, int at) {
        double[] sums = new double[criteria.size()];
        double squares = 0;
        for (String trait : Traits.of(clauses, at)) {
            Supplier<Weighing> shown = traits.get(trait);
            if (shown == null) continue;
            Weighing weighing = shown.get();
            squares += weighing.rarity() * weighing.rarity();
            for (int i = 0; i < sums.length; i++) sums[i] += weighing.rarity() * weighing.tenths()[i];
        }
        return likelihoods(sums, squares > 0 ? Math.sqrt(squares) : 1);
    }

    private Map<String, Double> likelihoods(double[] sums, double length) {
        Supplier<Weighing> never = () -> new Weighing(0, new short[sums.length]);
        short[] always = traits.getOrDefault(Apprentice.ALWAYS, never).get().tenths();
        Map<String, Double> likelihoods = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            double odds = (always[i] + sums[i] / length) / Weighing.TENTHS;
            likelihoods.put(criteria.get(i), 1 / (1 + Math.exp(-odds)));
        }
        return likelihoods;
    }

    /** Writes the table that {@link #shipped} reads; equal opinions write equal bytes. */
    public void write(Writer table) throws IOException {
        OpinionTable.write(criteria, traits, table);
    }
}
