package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.rating.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two looks at the plans of a tool, one after the other. */
final class Looks {
    private final Map<String, Pair> plans = new TreeMap<>();

    /** A plan in both. */
    private record Pair(Comparison.Side then, Comparison.Side now, Blame blame) {}

    Looks(List<Audit> before, List<Audit> after, Blame.Known known) {
        Map<String, Comparison.Side> earlier = sides(before);
        sides(after)
                .forEach((plan, now) -> Optional.ofNullable(earlier.get(plan))
                        .ifPresent(then ->
                                plans.put(plan, new Pair(then, now, Blame.of(then.audited(), now.audited(), known)))));
    }

    /** What moved, of each plan in one message. */
    List<Message> moves(Collection<Policy> policies, Instant at) {
        List<Message> messages = new ArrayList<>();
        for (Pair plan : plans.values())
            Comparison.between(plan.then(), plan.now(), plan.blame(), policies, at)
                    .ifPresent(messages::add);
        return messages;
    }

    /** What will move once announced terms bind, of each plan in one message. */
    List<Message> ahead(Collection<Policy> policies, Instant at) {
        return plans.values().stream()
                .flatMap(plan -> Comparison.ahead(plan.now(), policies, at).stream())
                .toList();
    }

    /** The message of an approval that fell, saying whose change it was. */
    Message because(Message message) {
        Pair plan = plans.get(message.plan());
        return message.kind() == Message.Kind.SUSPENDED
                        && plan != null
                        && message.whose().isEmpty()
                ? message.because(plan.blame().whose(), plan.blame().words())
                : message;
    }

    private static Map<String, Comparison.Side> sides(List<Audit> audits) {
        Map<String, Comparison.Side> sides = new TreeMap<>();
        for (Audit audit : audits)
            for (Audited audited : audit.plans()) sides.put(audited.plan().id(), new Comparison.Side(audit, audited));
        return sides;
    }
}
