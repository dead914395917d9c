package dev.greenlight.analyzer.opinion;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the second opinion sees of a clause: its words and pairs of neighbours, what they stand for and in which order, the words of its
 * lead-in and of the titles above, and what the clauses before and after it speak of.
 */
final class Traits {
    private static final int NEAR = 8;

    private final Set<String> traits = new HashSet<>();

    private Traits() {}

    static Set<String> of(List<WordedClause> clauses, int at) {
        WordedClause clause = clauses.get(at);
        Traits traits = new Traits();
        traits.words("lead ", clause.words().subList(0, clause.own()));
        traits.words("title ", clause.section());
        traits.words("", clause.ownWords());
        traits.neighbours(clause.ownWords());
        traits.order(clause.words());
        if (at > 0) traits.words("before ", clauses.get(at - 1).ownWords());
        if (at + 1 < clauses.size())
            traits.concepts("after ", clauses.get(at + 1).ownWords());
        return traits.traits;
    }

    private void words(String place, List<Word> words) {
        for (Word word : words) traits.add(place + word.stem());
        concepts(place, words);
    }

    private void concepts(String place, List<Word> words) {
        for (Word word : words) for (String concept : word.concepts()) traits.add(place + concept);
    }

    private void neighbours(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            traits.add(words.get(i - 1).stem() + " " + words.get(i).stem());
    }

    private void order(List<Word> words) {
        for (int first = 0; first < words.size(); first++)
            for (int second = first + 1; second < words.size() && second - first <= NEAR; second++)
                for (String concept : words.get(first).concepts())
                    for (String later : words.get(second).concepts()) traits.add(concept + " .. " + later);
    }
}
