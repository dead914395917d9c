package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import java.util.Set;

/** Tells to whom a clause applies, from its own words and from the titles above it. */
final class Scopes {
    private static final Set<String> TRIAL = Set.of("beta", "preview", "alpha", "experimental", "pilot");
    private static final Set<String> RESIDENCE =
            Set.of("resident", "residents", "residing", "reside", "located", "jurisdiction", "jurisdictions");

    private Scopes() {}

    static Scope of(List<Word> clause, List<Word> section) {
        if (has(section, "REGION") || has(clause, "REGION") && mentions(clause, RESIDENCE)) return Scope.REGION;
        if (has(section, "FEEDBACK")
                || opens(clause, "FEEDBACK")
                || mentions(clause, TRIAL)
                || mentions(section, TRIAL)) return Scope.FEATURE;
        if (has(clause, "CONSUMER") && !has(clause, "ENTERPRISE")) return Scope.INDIVIDUAL;
        if (has(clause, "ENTERPRISE") && !has(clause, "CONSUMER")) return Scope.BUSINESS;
        if (has(clause, "API")) return Scope.API;
        if (has(section, "ENTERPRISE") && !has(section, "CONSUMER")) return Scope.BUSINESS;
        return Scope.ALL;
    }

    private static boolean has(List<Word> words, String concept) {
        return words.stream().anyMatch(word -> word.concepts().contains(concept));
    }

    /** Whether a concept stands among the first words: what a clause opens with is what it speaks of. */
    private static boolean opens(List<Word> words, String concept) {
        return has(words.subList(0, Math.min(words.size(), 8)), concept);
    }

    private static boolean mentions(List<Word> words, Set<String> surfaces) {
        return words.stream().anyMatch(word -> surfaces.contains(word.surface()));
    }
}
