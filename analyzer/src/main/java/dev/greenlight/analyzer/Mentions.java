package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import java.util.Set;

/** Whether words say a thing: by what they are, or by what they mean. */
final class Mentions {
    private static final Set<String> CUSTOMER = Set.of("you", "customer", "user");

    private Mentions() {}

    /** Whom the terms speak to, in the singular. */
    static boolean ofCustomer(List<Word> words) {
        return ofAny(CUSTOMER, words);
    }

    static boolean of(String concept, List<Word> words) {
        return words.stream().anyMatch(word -> word.concepts().contains(concept));
    }

    static boolean ofAny(Set<String> surfaces, List<Word> words) {
        return words.stream().anyMatch(word -> surfaces.contains(word.surface()));
    }
}
