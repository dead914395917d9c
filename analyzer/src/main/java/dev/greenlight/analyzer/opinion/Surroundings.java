package dev.greenlight.analyzer.opinion;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;

/** All that the second opinion looks at: clauses of the same surroundings get the same opinion. */
record Surroundings(List<Word> before, List<Word> words, int own, List<Word> section, List<Word> after) {
    static Surroundings of(List<WordedClause> clauses, int at) {
        WordedClause clause = clauses.get(at);
        return new Surroundings(
                at > 0 ? clauses.get(at - 1).ownWords() : List.of(),
                clause.words(),
                clause.own(),
                clause.section(),
                at + 1 < clauses.size() ? clauses.get(at + 1).ownWords() : List.of());
    }
}
