package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answers;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a policy makes of silence.
 *
 * @param where other criteria and the stances they must have for {@code then} to follow; empty where nothing is asked
 * @param then what follows where they have them
 * @param otherwise what follows where they do not
 * @param text the condition, in words, wherever one follows
 */
public record Silence(SortedMap<String, String> where, Standing then, Standing otherwise, Optional<String> text) {
    public Silence {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** Silence that always means the same. */
    public static Silence of(Standing standing, Optional<String> text) {
        return new Silence(new TreeMap<>(), standing, standing, text);
    }

    Standing standing(Answers answers) {
        boolean holds = where.entrySet().stream()
                .allMatch(other -> answers.to(other.getKey()).is(other.getValue()));
        return holds ? then : otherwise;
    }
}
