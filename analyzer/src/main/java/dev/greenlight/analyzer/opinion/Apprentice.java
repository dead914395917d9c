package dev.greenlight.analyzer.opinion;

import dev.greenlight.analyzer.opinion.Vocabulary.Shown;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.WordedClause;
import dev.greenlight.analyzer.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.Event;

/** Learns a second opinion from documents in which careful readers marked the passages that answer each criterion. */
public final class Apprentice {
    /** Stands in every clause: how seldom a criterion is answered at all. */
    static final String ALWAYS = "(always)";

    private final List<Lesson> lessons = new ArrayList<>();

    private record Lesson(String vendor, Set<String> traits, Set<String> criteria) {}

    /**
     * A passage that a reader marked.
     *
     * @param start UTF-16 offset
     * @param end UTF-16 offset, exclusive
     */
    public record Marked(String criterion, int start, int end) {}

    /** Studies a document with all that was marked in it: a clause without a mark is a lesson as well. */
    public void study(String vendor, String markdown, List<Marked> passages) {
        List<WordedClause> clauses = Wording.of(Clauses.of(markdown));
        for (int at = 0; at < clauses.size(); at++) {
            Set<String> answered = answered(clauses.get(at).clause(), passages);
            lessons.add(new Lesson(vendor, Traits.of(clauses, at), answered));
        }
    }

    private static Set<String> answered(Clause clause, List<Marked> passages) {
        return passages.stream()
                .filter(passage -> passage.start() < clause.end() && clause.start() < passage.end())
                .map(Marked::criterion)
                .collect(Collectors.toSet());
    }

    /** What was learned from everything studied. Takes seconds for each criterion. */
    public SecondOpinion opinion() {
        return opinionWithout(Set.of());
    }

    /** What was learned from everything but the documents of some vendors, as one who never saw them would judge them. */
    public SecondOpinion opinionWithout(Set<String> vendors) {
        List<Lesson> known = lessons.stream()
                .filter(lesson -> !vendors.contains(lesson.vendor()))
                .toList();
        Vocabulary vocabulary = new Vocabulary();
        known.forEach(lesson -> vocabulary.add(lesson.vendor(), lesson.traits()));
        Map<String, Float> rarities = vocabulary.rarities();
        List<Shown> seen = known.stream()
                .map(lesson -> Vocabulary.shown(lesson.traits(), rarities))
                .toList();
        List<String> criteria = known.stream()
                .flatMap(lesson -> lesson.criteria().stream())
                .distinct()
                .sorted()
                .toList();
        List<Map<String, Double>> weights = criteria.parallelStream()
                .map(criterion -> rarities.isEmpty() || isAlwaysAnswered(known, criterion)
                        ? Map.<String, Double>of()
                        : MaximumEntropy.weights(events(known, seen, criterion)))
                .toList();
        return new SecondOpinion(criteria, table(weights, rarities));
    }

    /** Where every clause answers there is nothing to tell apart, as where no trait is common; the trainer would search for ever. */
    private static boolean isAlwaysAnswered(List<Lesson> lessons, String criterion) {
        return lessons.stream().allMatch(lesson -> lesson.criteria().contains(criterion));
    }

    private static Map<String, Supplier<Weighing>> table(
            List<Map<String, Double>> weights, Map<String, Float> rarities) {
        Map<String, double[]> rows = new HashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            int column = i;
            weights.get(i)
                    .forEach((trait, weight) ->
                            rows.computeIfAbsent(trait, first -> new double[weights.size()])[column] = weight);
        }
        Map<String, Supplier<Weighing>> table = new HashMap<>();
        rows.forEach((trait, odds) -> {
            Weighing weighing = Weighing.rounded(rarities.getOrDefault(trait, 0f), odds);
            table.put(trait, () -> weighing);
        });
        return table;
    }

    private static List<Event> events(List<Lesson> lessons, List<Shown> seen, String criterion) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            String[] contexts = Arrays.copyOf(seen.get(i).traits(), seen.get(i).traits().length + 1);
            float[] values = Arrays.copyOf(seen.get(i).shares(), contexts.length);
            contexts[contexts.length - 1] = ALWAYS;
            values[contexts.length - 1] = 1;
            boolean answers = lessons.get(i).criteria().contains(criterion);
            events.add(new Event(answers ? MaximumEntropy.YES : MaximumEntropy.NO, contexts, values));
        }
        return events;
    }
}
