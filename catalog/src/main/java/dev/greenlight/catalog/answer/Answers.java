package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers of a plan's terms to all criteria. */
public final class Answers {
    private final SortedMap<String, Answer> own;
    private final SortedMap<String, Answer> perhaps;

    private Answers(SortedMap<String, Answer> own, SortedMap<String, Answer> perhaps) {
        this.own = Collections.unmodifiableSortedMap(own);
        this.perhaps = Collections.unmodifiableSortedMap(perhaps);
    }

    /**
     * Joins what the terms of a plan say.
     *
     * @param gates the criteria that a policy uses as gates: how terms may change counts for those that carry their answers
     */
    public static Answers of(Dossier dossier, Criteria criteria, Set<String> gates) {
        Joiner joiner = new Joiner(dossier);
        SortedMap<String, Answer> own = new TreeMap<>();
        SortedMap<String, Answer> perhaps = new TreeMap<>();
        for (Criterion criterion : criteria.all()) {
            if (criterion.joining() != Criterion.Joining.EACH_ITS_OWN)
                own.put(criterion.id(), joiner.answer(criterion));
            joiner.perhaps(criterion).ifPresent(answer -> perhaps.put(criterion.id(), answer));
        }
        Set<Title> carriers = own.values().stream()
                .filter(answer -> gates.contains(answer.criterion()))
                .flatMap(answer -> answer.quotes().stream())
                .map(Quote::in)
                .collect(Collectors.toSet());
        criteria.all().stream()
                .filter(criterion -> criterion.joining() == Criterion.Joining.EACH_ITS_OWN)
                .forEach(criterion -> own.put(criterion.id(), joiner.answer(criterion, carriers)));
        return new Answers(own, perhaps);
    }

    /** The answer to a criterion; silent to one that nobody asked. */
    public Answer to(String criterion) {
        return own.getOrDefault(criterion, Answer.silent(criterion));
    }

    /** The worst answer of terms of which it is not known whether they bind the plan. */
    public Optional<Answer> perhaps(String criterion) {
        return Optional.ofNullable(perhaps.get(criterion));
    }
}
