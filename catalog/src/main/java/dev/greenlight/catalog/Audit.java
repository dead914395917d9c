package dev.greenlight.catalog;

import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.rating.Assurance;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Subject;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run: what was read of the terms of every plan, ready to be rated under any policy.
 *
 * @param day the day for which it speaks
 * @param plans in the order of the tools and of their plans
 * @param criteria how the documents of a plan join
 */
public record Audit(LocalDate day, List<Audited> plans, Criteria criteria) {
    /**
     * What was read of the terms of one plan.
     *
     * @param tool the tool
     * @param plan the plan
     * @param dossier its terms, read or not
     * @param grounds what people add to what the program read
     * @param signedOff who confirmed the quotes last; empty where nobody did
     */
    public record Audited(
            Tool tool, Plan plan, Dossier dossier, Set<Assurance.Ground> grounds, Optional<SignOff> signedOff) {
        public Audited {
            grounds = Set.copyOf(grounds);
        }

        /** The same plan once all that is announced binds. */
        public Audited onceAnnouncedBind() {
            return new Audited(tool, plan, dossier.onceAnnouncedBind(), grounds, signedOff);
        }

        /** On which nobody has signed off. */
        public Audited(Tool tool, Plan plan, Dossier dossier, Set<Assurance.Ground> grounds) {
            this(tool, plan, dossier, grounds, Optional.empty());
        }

        /** To which nobody has added anything. */
        public Audited(Tool tool, Plan plan, Dossier dossier) {
            this(tool, plan, dossier, Set.of());
        }
    }

    /** A person read the quotes and found them right. */
    public record SignOff(String who, Instant at) {}

    public Audit {
        plans = List.copyOf(plans);
    }

    /** The ratings of all plans under a policy, in the same order, while nobody has said what they are used for. */
    public List<Rating> rate(Policy policy) {
        return plans.stream()
                .map(audited -> rate(audited, policy, Circumstances.of(audited.tool())))
                .toList();
    }

    /** The rating of one plan under a policy and circumstances. */
    public Rating rate(Audited audited, Policy policy, Circumstances circumstances) {
        Subject subject = new Subject(audited.tool().id(), audited.plan().id(), day, circumstances, audited.grounds());
        return policy.rate(subject, audited.dossier(), criteria);
    }
}
