package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import java.util.Set;

/** Whether words say a thing: by what they are, or by what they mean. */
final class Mentions {
    private Mentions() {}

    static boolean of(String concept, List<Word> words) {
        return words.stream().anyMatch(word -> word.concepts().contains(concept));
    }

    static boolean ofAny(Set<String> surfaces, List<Word> words) {
        return words.stream().anyMatch(word -> surfaces.contains(word.surface()));
    }
}
