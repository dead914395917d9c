package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Stance;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Answers that move because a passage names other plans than before: the passage stays, and somebody is covered by it no more. */
final class PlanMoves {
    private static final Set<String> PLANS = Set.of(
            "free",
            "pro",
            "plus",
            "team",
            "teams",
            "business",
            "enterprise",
            "enterprises",
            "education",
            "edu",
            "api",
            "apis",
            "paid",
            "unpaid",
            "individual",
            "individuals",
            "personal",
            "consumer",
            "consumers",
            "premium",
            "basic",
            "trial",
            "starter");

    private final Passages after;

    PlanMoves(Passages after) {
        this.after = after;
    }

    /** The move of a plan that is named no more, to what the document says elsewhere; or of one newly named, to this stance. */
    Optional<Move> move(Criterion criterion, String stance, Alignment.Pair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) return Optional.empty();
        Set<String> were = plans(pair.before().get());
        Set<String> are = plans(pair.after().get());
        if (were.equals(are)) return Optional.empty();
        boolean lost = are.size() < were.size();
        String other = otherStance(criterion, stance);
        String from = lost ? stance : other;
        String to = lost ? other : stance;
        return Optional.of(new Move(
                criterion.id(),
                from,
                to,
                Answers.direction(criterion, from, to),
                pair.before().map(Line::quote),
                pair.after().map(Line::quote)));
    }

    private String otherStance(Criterion criterion, String stance) {
        return criterion.stances().stream()
                .map(Stance::id)
                .filter(id -> !id.equals(stance) && after.count(criterion.id(), id) > 0)
                .reduce((better, worse) -> worse)
                .orElse(Verdict.SILENT);
    }

    private static Set<String> plans(Line line) {
        Set<String> plans = new HashSet<>(line.wordList());
        plans.retainAll(PLANS);
        return plans;
    }
}
