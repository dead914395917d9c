package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed clauses do to the answers of two versions. */
final class Answers {
    private final Passages before;
    private final Passages after;
    private final PlanMoves plans;

    Answers(Passages before, Passages after) {
        this.before = before;
        this.after = after;
        this.plans = new PlanMoves(after);
    }

    /** Whether a changed clause was, or is, a passage of the criterion. */
    boolean touches(Criterion criterion, List<Alignment.Pair> pairs) {
        return pairs.stream()
                .anyMatch(pair ->
                        was(criterion, pair).isPresent() || is(criterion, pair).isPresent());
    }

    List<Move> moves(Criterion criterion, List<Alignment.Pair> pairs) {
        List<Move> moves = new ArrayList<>();
        for (Alignment.Pair pair : pairs) move(criterion, pair).ifPresent(moves::add);
        return moves;
    }

    private Optional<String> was(Criterion criterion, Alignment.Pair pair) {
        return before.stance(criterion.id(), pair.before());
    }

    private Optional<String> is(Criterion criterion, Alignment.Pair pair) {
        return after.stance(criterion.id(), pair.after());
    }

    /** A reworded passage moves where its stance does; one that comes or goes moves where no other says the same. */
    private Optional<Move> move(Criterion criterion, Alignment.Pair pair) {
        Optional<String> from = was(criterion, pair);
        Optional<String> to = is(criterion, pair);
        if (from.equals(to)) return from.flatMap(stance -> plans.move(criterion, stance, pair));
        if (from.isEmpty() && before.count(criterion.id(), to.orElseThrow()) > 0) return Optional.empty();
        if (to.isEmpty() && after.count(criterion.id(), from.orElseThrow()) > 0) return Optional.empty();
        String was = from.orElse(Verdict.SILENT);
        String is = to.orElse(Verdict.SILENT);
        return Optional.of(new Move(
                criterion.id(),
                was,
                is,
                direction(criterion, was, is),
                pair.before().map(Line::quote),
                pair.after().map(Line::quote)));
    }

    /** Between stances by their order; beside silence only the best and the worst stance tell. */
    static Direction direction(Criterion criterion, String from, String to) {
        if (from.equals(Verdict.SILENT)) return beside(criterion, to, Direction.BETTER, Direction.WORSE);
        if (to.equals(Verdict.SILENT)) return beside(criterion, from, Direction.WORSE, Direction.BETTER);
        return criterion.rank(to) < criterion.rank(from) ? Direction.BETTER : Direction.WORSE;
    }

    private static Direction beside(Criterion criterion, String stance, Direction best, Direction worst) {
        int rank = criterion.rank(stance);
        if (rank == 0) return best;
        return rank == criterion.stances().size() - 1 ? worst : Direction.UNCLEAR;
    }
}
