package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a producer's question, with everything it rests on.
 *
 * @param use what was asked
 * @param steps the tools and plug-ins of the workflow
 * @param outcome what the producer does next
 * @param reasons every reason, in the order of the procedure
 */
public record Decision(Use use, List<Step> steps, Outcome outcome, List<Reason> reasons) {
    /** What a producer does next, mildest first. */
    public enum Outcome implements Labelled {
        /** Yes; tell the contact. */
        NOTIFY,
        /** Yes if; tell the contact early. */
        JUDGEMENT,
        /** Hold until approved in writing. */
        ESCALATE;

        /** The graver of two. */
        public Outcome join(Outcome other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public Decision {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    /** Who approves. */
    public Set<Approver> approvers() {
        Set<Approver> approvers = EnumSet.noneOf(Approver.class);
        reasons.forEach(reason -> approvers.addAll(reason.approvers()));
        return approvers;
    }

    /** The criteria whose answers and quotes belong to the request, in the order of the reasons. */
    public List<String> evidence() {
        return reasons.stream()
                .flatMap(reason -> reason.evidence().stream())
                .distinct()
                .toList();
    }

    /** The first of the steps that are worst on security. */
    public Optional<Step> weakest() {
        return steps.stream().min(Comparator.comparing(Step::security));
    }
}
