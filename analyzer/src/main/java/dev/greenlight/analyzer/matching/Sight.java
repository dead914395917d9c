package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A clause as signals see it. Two clauses that look the same get the same hits, whatever document they stand in.
 *
 * @param own index of the first word of the clause itself, after its lead-in
 * @param section the words of the titles above
 * @param before the words of the clause that it may go on about; none where a section or a list begins
 */
record Sight(List<Word> words, int own, List<Word> section, List<Word> before) {
    static List<Sight> of(List<WordedClause> clauses) {
        return IntStream.range(0, clauses.size()).mapToObj(i -> of(clauses, i)).toList();
    }

    private static Sight of(List<WordedClause> clauses, int i) {
        WordedClause clause = clauses.get(i);
        List<Word> before = continues(clauses, i) ? clauses.get(i - 1).ownWords() : List.of();
        return new Sight(clause.words(), clause.own(), clause.section(), before);
    }

    /** Whether a clause may go on about what the one before it says: both stand in one section, under one lead-in if any. */
    private static boolean continues(List<WordedClause> clauses, int i) {
        if (i == 0) return false;
        Clause before = clauses.get(i - 1).clause();
        Clause clause = clauses.get(i).clause();
        return clause.section().equals(before.section()) && clause.leadIn().equals(before.leadIn());
    }
}
