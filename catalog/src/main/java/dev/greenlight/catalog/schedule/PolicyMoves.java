package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which gates of a plan stand otherwise because a policy changed and not the terms: told once, whether anybody relies on them or not. */
final class PolicyMoves {
    private final Map<String, List<Moved>> moves = new TreeMap<>();
    private final Audited audited;

    /** A gate then and now. */
    private record Moved(String policy, Standing then, Ruling now) {
        boolean worse() {
            return now.standing().compareTo(then) < 0;
        }

        String words() {
            return then.label() + " -> " + now.standing().label() + " under " + policy;
        }
    }

    private PolicyMoves(Audited audited) {
        this.audited = audited;
    }

    /** @param before what stood when the tool was last looked at: rated again, it moves by the policies alone */
    static List<Message> in(Collection<Audit> before, Collection<Policy> policies, GatesAsTold told, Instant at) {
        List<Message> messages = new ArrayList<>();
        for (Audit audit : before)
            for (Audited audited : audit.plans()) {
                PolicyMoves plan = new PolicyMoves(audited);
                for (Policy policy : policies) {
                    Map<String, Standing> then = told.before(audited, policy.ref());
                    if (!then.isEmpty()) plan.compare(then, new Comparison.Side(audit, audited).rate(policy));
                }
                plan.message(at).ifPresent(messages::add);
            }
        return messages;
    }

    private void compare(Map<String, Standing> before, Rating now) {
        for (Ruling ruling : now.rulings())
            Optional.ofNullable(before.get(ruling.criterion()))
                    .filter(then -> then != ruling.standing())
                    .ifPresent(then -> moves.computeIfAbsent(ruling.criterion(), fresh -> new ArrayList<>())
                            .add(new Moved(now.policy().id(), then, ruling)));
    }

    private Optional<Message> message(Instant at) {
        if (moves.isEmpty()) return Optional.empty();
        boolean fell = moves.values().stream().anyMatch(PolicyMoves::anyWorse);
        TreeSet<String> policies = new TreeSet<>();
        moves.values().forEach(each -> each.forEach(moved -> policies.add(moved.policy())));
        Message.Subject subject =
                new Message.Subject(audited.tool().id(), audited.plan().id(), policies, at);
        Message.Kind kind = fell ? Message.Kind.FELL : Message.Kind.MOVED;
        Message.Text text = new Message.Text(headline(fell), details());
        return Optional.of(Message.about(subject, kind, Whose.POLICY.label() + " " + at, text)
                .because(Whose.POLICY, Blame.words(Whose.POLICY)));
    }

    private static boolean anyWorse(List<Moved> moved) {
        return moved.stream().anyMatch(Moved::worse);
    }

    private String headline(boolean fell) {
        List<String> criteria = moves.entrySet().stream()
                .filter(each -> !fell || anyWorse(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return Comparison.headline(audited, criteria, fell);
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        moves.forEach((criterion, moved) -> {
            Ruling now = moved.get(0).now();
            List<String> gates = moved.stream().map(Moved::words).toList();
            details.add(criterion + ": " + Comparison.said(now.answer()) + ", " + String.join("; ", gates));
            Comparison.quote("now as before", now.answer()).ifPresent(details::add);
        });
        return details;
    }
}
