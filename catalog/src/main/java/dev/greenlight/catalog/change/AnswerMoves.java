package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.Direction;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Answers;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which answers moved between two audits, and which gates of some policies with them. */
public final class AnswerMoves {
    private final List<Policy> policies;
    private final Set<String> decisive;

    /** @param policies at least one; how terms may change counts for the terms that carry the first one's gates */
    public AnswerMoves(List<Policy> policies) {
        this.policies = List.copyOf(policies);
        this.decisive = policies.get(0).gates().stream()
                .filter(gate -> gate.role() == Gate.Role.GATE)
                .map(Gate::criterion)
                .collect(Collectors.toSet());
    }

    /** The answers of plans that both audits know, in the order of the later, then of the criteria. */
    public List<AnswerMove> between(Audit before, Audit after, Whose whose) {
        List<AnswerMove> moves = new ArrayList<>();
        for (Audited now : after.plans())
            then(before, now).ifPresent(then -> moves.addAll(moves(new Sides(before, then, after, now), whose)));
        return moves;
    }

    /** The answers of one plan, in the order of the criteria. */
    List<Answer> answers(Audit audit, Audited audited) {
        Answers answers = Answers.of(audited.dossier(), audit.criteria(), decisive);
        return audit.criteria().ids().stream().map(answers::to).toList();
    }

    /** A plan in two audits. */
    private record Sides(Audit before, Audited then, Audit after, Audited now) {}

    private static Optional<Audited> then(Audit before, Audited now) {
        return before.plans().stream()
                .filter(then -> then.tool().id().equals(now.tool().id())
                        && then.plan().id().equals(now.plan().id()))
                .findFirst();
    }

    private List<AnswerMove> moves(Sides sides, Whose whose) {
        List<Answer> then = answers(sides.before(), sides.then());
        List<Answer> now = answers(sides.after(), sides.now());
        List<AnswerMove> moves = new ArrayList<>();
        for (int i = 0; i < now.size(); i++)
            if (moved(then.get(i), now.get(i))) moves.add(move(sides, then.get(i), now.get(i), whose));
            else if (lasts(then.get(i), now.get(i)))
                inDays(move(sides, then.get(i), now.get(i), whose)).ifPresent(moves::add);
        return moves;
    }

    private static boolean lasts(Answer from, Answer to) {
        return !from.longestDays().equals(to.longestDays());
    }

    /** The same stance for a longer or shorter time moves an answer where a gate stands otherwise for it. */
    private static Optional<AnswerMove> inDays(AnswerMove move) {
        if (move.gates().isEmpty()) return Optional.empty();
        boolean worse = move.gates().stream().anyMatch(GateMove::worse);
        Direction direction = worse ? Direction.WORSE : Direction.BETTER;
        return Optional.of(new AnswerMove(
                move.tool(), move.plan(), move.from(), move.to(), direction, move.whose(), move.gates()));
    }

    static boolean moved(Answer from, Answer to) {
        return from.status() != to.status() || !from.stances().equals(to.stances());
    }

    private AnswerMove move(Sides sides, Answer from, Answer to, Whose whose) {
        return new AnswerMove(
                sides.now().tool().id(),
                sides.now().plan().id(),
                from,
                to,
                direction(sides.after().criteria(), from, to),
                whose,
                gates(sides, to.criterion()));
    }

    private List<GateMove> gates(Sides sides, String criterion) {
        List<GateMove> gates = new ArrayList<>();
        for (Policy policy : policies) {
            Optional<Standing> from = standing(sides.before(), sides.then(), policy, criterion);
            Optional<Standing> to = standing(sides.after(), sides.now(), policy, criterion);
            if (from.isPresent() && to.isPresent() && !from.equals(to))
                gates.add(new GateMove(policy.ref(), from.get(), to.get()));
        }
        return gates;
    }

    private static Optional<Standing> standing(Audit audit, Audited audited, Policy policy, String criterion) {
        Rating rating = audit.rate(audited, policy, Circumstances.of(audited.tool()));
        return rating.ruling(criterion).map(Ruling::standing);
    }

    /** Between stances by their order; beside silence only the best and the worst stance tell. */
    static Direction direction(Criteria criteria, Answer from, Answer to) {
        Optional<Criterion> criterion = criteria.find(to.criterion());
        if (criterion.isEmpty()) return Direction.UNCLEAR;
        if (from.status() == Status.SILENT && to.status() == Status.EVIDENCED)
            return extreme(criterion.get(), to, Direction.BETTER, Direction.WORSE);
        if (from.status() == Status.EVIDENCED && to.status() == Status.SILENT)
            return extreme(criterion.get(), from, Direction.WORSE, Direction.BETTER);
        return from.stances().isEmpty() || to.stances().isEmpty()
                ? Direction.UNCLEAR
                : ordered(criterion.get().stances(), from.stances(), to.stances());
    }

    private static Direction extreme(Criterion criterion, Answer answer, Direction ifBest, Direction ifWorst) {
        List<String> stances = criterion.stances();
        if (answer.is(stances.get(0))) return ifBest;
        return answer.is(stances.get(stances.size() - 1)) ? ifWorst : Direction.UNCLEAR;
    }

    /** Stances that contradict each other got worse where neither the best nor the worst of them got better. */
    private static Direction ordered(List<String> order, List<String> from, List<String> to) {
        IntSummaryStatistics was = from.stream().mapToInt(order::indexOf).summaryStatistics();
        IntSummaryStatistics is = to.stream().mapToInt(order::indexOf).summaryStatistics();
        int best = Integer.compare(is.getMin(), was.getMin());
        int worst = Integer.compare(is.getMax(), was.getMax());
        if (Math.min(best, worst) < 0) return Math.max(best, worst) > 0 ? Direction.UNCLEAR : Direction.BETTER;
        return Math.max(best, worst) > 0 ? Direction.WORSE : Direction.UNCLEAR;
    }
}
