package dev.greenlight.analyzer.opinion;

import dev.greenlight.analyzer.opinion.SecondOpinion.Weighing;
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
import java.util.TreeSet;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.Event;

/** Learns a second opinion from documents in which careful readers marked the passages that answer each criterion. */
public final class Apprentice {
    /** Stands in every clause: how seldom a criterion is answered at all. */
    static final String ALWAYS = "(always)";

    private final List<Lesson> lessons = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<String> criteria = new TreeSet<>();

    private record Lesson(Set<String> traits, Set<String> criteria) {}

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
            Set<String> traits = Traits.of(clauses, at);
            vocabulary.add(vendor, traits);
            criteria.addAll(answered);
            lessons.add(new Lesson(traits, answered));
        }
    }

    private static Set<String> answered(Clause clause, List<Marked> passages) {
        return passages.stream()
                .filter(passage -> passage.start() < clause.end() && clause.start() < passage.end())
                .map(Marked::criterion)
                .collect(Collectors.toSet());
    }

    /** What was learned so far. Takes seconds for each criterion. */
    public SecondOpinion opinion() {
        Map<String, Float> rarities = vocabulary.rarities();
        List<Shown> seen = lessons.stream()
                .map(lesson -> Vocabulary.shown(lesson.traits(), rarities))
                .toList();
        List<String> order = List.copyOf(criteria);
        Map<String, double[]> weights = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            int column = i;
            MaximumEntropy.weights(events(seen, order.get(i)))
                    .forEach((trait, weight) ->
                            weights.computeIfAbsent(trait, first -> new double[order.size()])[column] = weight);
        }
        Map<String, Weighing> table = new HashMap<>();
        weights.forEach((trait, odds) -> table.put(trait, Weighing.rounded(rarities.getOrDefault(trait, 0f), odds)));
        return new SecondOpinion(order, table);
    }

    private List<Event> events(List<Shown> seen, String criterion) {
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
