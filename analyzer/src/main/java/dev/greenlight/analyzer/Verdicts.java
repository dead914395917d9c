package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins the passages of one document to its verdict on a criterion. What holds for the ordinary customer decides; narrow scopes do not
 * change it, and settle it only where the criterion's file says so and nothing broader does. Of what is said to one audience the firmest
 * decides, and of that nothing which a careful reader would hardly mark beside the rest.
 */
final class Verdicts {
    /** Of the likeliest passage's likelihood. Chosen on vendors left out of the learning: verdicts right there rise by one in a hundred. */
    private static final double NEXT_TO_NOTHING = 0.1;

    private final Criterion criterion;
    private final boolean businessOnly;

    /** @param businessOnly whether the document addresses nobody but business customers */
    Verdicts(Criterion criterion, boolean businessOnly) {
        this.criterion = criterion;
        this.businessOnly = businessOnly;
    }

    /** The passages that bear on the verdict, for each audience. */
    record Weighed(List<Passage> individual, List<Passage> business) {}

    Verdict of(List<Passage> passages) {
        return of(weigh(passages));
    }

    Verdict of(Weighed weighed) {
        return new Verdict(join(weighed.individual()), join(weighed.business()));
    }

    Weighed weigh(List<Passage> passages) {
        List<Passage> individual = audience(passages, Set.of(Scope.INDIVIDUAL));
        List<Passage> business = audience(passages, Set.of(Scope.BUSINESS));
        if (business.isEmpty()) business = audience(passages, Set.of(Scope.BUSINESS, Scope.API));
        if (business.isEmpty()) business = individual;
        boolean onlyBusiness =
                passages.stream().noneMatch(passage -> passage.scope() == Scope.INDIVIDUAL) && businessOnly;
        if (individual.isEmpty() && onlyBusiness) individual = business;
        List<Passage> narrow = firmest(within(passages, criterion.narrow()));
        boolean settled = !individual.isEmpty() || !business.isEmpty();
        return settled ? new Weighed(individual, business) : new Weighed(narrow, narrow);
    }

    /** Where a choice is at stake, what is said of an audience by name goes before what is said of all. */
    private List<Passage> audience(List<Passage> passages, Set<Scope> own) {
        List<Passage> special = within(passages, own);
        boolean names = criterion.joining() == Criterion.Joining.CHOICE && !special.isEmpty();
        if (names) return firmest(special);
        Set<Scope> broad = own.stream().collect(Collectors.toSet());
        broad.add(Scope.ALL);
        return firmest(within(passages, broad));
    }

    private static List<Passage> within(List<Passage> passages, Set<Scope> scopes) {
        return passages.stream()
                .filter(passage -> scopes.contains(passage.scope()))
                .toList();
    }

    /** Those that the firmest signals found, without those that are next to nothing beside the likeliest of them. */
    private static List<Passage> firmest(List<Passage> passages) {
        for (Strength strength : Strength.values()) {
            List<Passage> alike = passages.stream()
                    .filter(passage -> passage.strength() == strength)
                    .toList();
            if (!alike.isEmpty()) return likely(alike);
        }
        return List.of();
    }

    private static List<Passage> likely(List<Passage> passages) {
        double most = passages.stream().mapToDouble(Passage::weight).max().orElseThrow();
        return passages.stream()
                .filter(passage -> passage.weight() >= NEXT_TO_NOTHING * most)
                .toList();
    }

    private String join(List<Passage> passages) {
        return passages.isEmpty()
                ? Verdict.SILENT
                : joined(passages.stream().map(Passage::stance).toList());
    }

    private String joined(List<String> stances) {
        Comparator<String> worse = Comparator.comparingInt(criterion::rank);
        return switch (criterion.joining()) {
            case BEST -> stances.stream().min(worse).orElseThrow();
            case WORST -> stances.stream().max(worse).orElseThrow();
            case CHOICE -> choice(stances, worse);
            case PROMISE -> promise(stances, worse);
            case MOST -> most(stances, worse);
        };
    }

    private String choice(List<String> stances, Comparator<String> worse) {
        List<String> choices = stances.stream().filter(this::isChoice).toList();
        return (choices.isEmpty() ? stances : choices).stream().max(worse).orElseThrow();
    }

    /** Between what is promised and what is taken stands what the customer may choose. */
    private boolean isChoice(String stance) {
        int rank = criterion.rank(stance);
        return rank > 0 && rank < criterion.stances().size() - 1;
    }

    private String promise(List<String> stances, Comparator<String> worse) {
        String best = criterion.stances().get(0).id();
        return stances.contains(best) ? best : stances.stream().max(worse).orElseThrow();
    }

    private String most(List<String> stances, Comparator<String> worse) {
        String worst = criterion.stances().get(criterion.stances().size() - 1).id();
        if (stances.contains(worst)) return worst;
        Map<String, Long> counts = stances.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey, worse))
                .orElseThrow()
                .getKey();
    }
}
