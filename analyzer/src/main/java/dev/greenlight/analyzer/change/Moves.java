package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the moves of single passages together. */
final class Moves {
    private Moves() {}

    /** A passage that went and another that came for it are one move; of moves that say the same the first of the text stays. */
    static List<Move> together(Criterion criterion, List<Move> moves) {
        List<Move> gone = new ArrayList<>(
                moves.stream().filter(move -> move.to().equals(Verdict.SILENT)).toList());
        List<Move> together = new ArrayList<>();
        for (Move move : moves) {
            if (move.to().equals(Verdict.SILENT)) continue;
            Optional<Move> old = move.from().equals(Verdict.SILENT) ? replaced(move, gone) : Optional.empty();
            old.ifPresent(gone::remove);
            together.add(old.map(one -> joined(criterion, one, move)).orElse(move));
        }
        together.addAll(gone);
        return distinct(together);
    }

    private static Optional<Move> replaced(Move come, List<Move> gone) {
        return gone.stream().filter(move -> !move.from().equals(come.to())).findFirst();
    }

    private static Move joined(Criterion criterion, Move gone, Move come) {
        return new Move(
                come.criterion(),
                gone.from(),
                come.to(),
                Answers.direction(criterion, gone.from(), come.to()),
                gone.before(),
                come.after());
    }

    private static List<Move> distinct(List<Move> moves) {
        Map<List<Object>, Move> distinct = new LinkedHashMap<>();
        for (Move move : moves)
            distinct.putIfAbsent(List.of(move.criterion(), move.from(), move.to(), move.direction()), move);
        return List.copyOf(distinct.values());
    }
}
