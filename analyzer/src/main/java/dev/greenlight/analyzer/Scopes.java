package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Set;

/** Tells to whom a clause applies, from its own words and from the titles above it. */
final class Scopes {
    private static final Set<String> TRIAL = Set.of("beta", "preview", "alpha", "experimental", "pilot");
    private static final Set<String> RESIDENCE = Set.of(
            "resident",
            "residents",
            "residing",
            "reside",
            "resides",
            "located",
            "jurisdiction",
            "jurisdictions",
            "live");
    private static final Set<String> CHANGE_OF_PLAN = Set.of("upgrade", "upgrading", "upgraded");

    private Scopes() {}

    static Scope of(WordedClause clause) {
        List<Word> own = clause.ownWords();
        List<Word> section = clause.section();
        if (has(section, "REGION") || has(own, "REGION") && mentions(own, RESIDENCE)) return Scope.REGION;
        if (has(section, "FEEDBACK")
                || opens(own, "FEEDBACK")
                || mentions(rule(own), TRIAL)
                || mentions(section, TRIAL)) return Scope.FEATURE;
        if (mentions(own, CHANGE_OF_PLAN)) return Scope.INDIVIDUAL;
        if (has(own, "CONSUMER") != has(own, "ENTERPRISE"))
            return has(own, "CONSUMER") ? Scope.INDIVIDUAL : Scope.BUSINESS;
        if (has(own, "API") && !excludesApi(own)) return Scope.API;
        if (has(section, "CONSUMER") != has(section, "ENTERPRISE"))
            return has(section, "CONSUMER") ? Scope.INDIVIDUAL : Scope.BUSINESS;
        return Scope.ALL;
    }

    /** A clause without its exceptions, which name what it is not about. */
    private static List<Word> rule(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("EXCEPT")) return words.subList(0, i);
        return words;
    }

    /** "Non-API content", "services other than our API". */
    private static boolean excludesApi(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).concepts().contains("API")
                    && words.subList(Math.max(0, i - 3), i).stream().anyMatch(Scopes::excludes)) return true;
        return false;
    }

    private static boolean excludes(Word word) {
        return word.surface().equals("non")
                || word.surface().equals("than")
                || word.surface().equals("except");
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
