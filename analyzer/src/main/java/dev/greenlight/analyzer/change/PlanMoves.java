package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers that move because a passage names other plans than before: the passage stays, and somebody is covered by it no more. */
final class PlanMoves {
    private static final Set<String> PLANS = Set.of("team", "teams", "enterprise", "enterprises", "edu", "api", "apis");
    /** Words that name a plan before a word for one, and mean something else elsewhere: "personal data", "feel free". */
    private static final Set<String> PLANS_BY_NOUN = Set.of(
            "free",
            "pro",
            "plus",
            "business",
            "education",
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

    private static final Set<String> NOUNS = Set.of(
            "plan",
            "plans",
            "tier",
            "tiers",
            "account",
            "accounts",
            "user",
            "users",
            "customer",
            "customers",
            "subscriber",
            "subscribers",
            "subscription",
            "subscriptions",
            "edition",
            "version",
            "workspace",
            "workspaces",
            "offering",
            "offerings");
    private static final int NEAR = 4;

    private final Passages after;

    PlanMoves(Passages after) {
        this.after = after;
    }

    /**
     * The move of a plan that is covered no more, to what the document says elsewhere; or of one newly covered, to this stance. A passage
     * that names no plan covers all.
     */
    Optional<Move> move(Criterion criterion, String stance, Alignment.Pair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) return Optional.empty();
        Set<String> were = plans(pair.before().get());
        Set<String> are = plans(pair.after().get());
        if (were.equals(are)) return Optional.empty();
        boolean lost = were.isEmpty() || !are.isEmpty() && !are.containsAll(were);
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
        List<String> words = line.wordList();
        Set<String> plans = new HashSet<>();
        for (int i = 0; i < words.size(); i++)
            if (PLANS.contains(words.get(i)) || PLANS_BY_NOUN.contains(words.get(i)) && qualifies(words, i))
                plans.add(words.get(i));
        return plans;
    }

    private static boolean qualifies(List<String> words, int at) {
        return words.subList(at + 1, Math.min(words.size(), at + NEAR)).stream().anyMatch(NOUNS::contains);
    }
}
