package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Sample;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Upstream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A business plan before a shipped policy, a week after its terms were seen. */
record RatedPlan(Policy policy, Dossier dossier, Circumstances circumstances) {
    static final Policies POLICIES = Catalog.shipped().policies();
    static final LocalDate DAY = LocalDate.parse("2025-12-08");
    private static final Circumstances PLAIN = new Circumstances(Set.of(), true, Upstream.NONE);

    static RatedPlan plan(Sample terms) {
        return plan(terms.read());
    }

    static RatedPlan plan(String policy, Sample terms) {
        return plan(POLICIES.find(policy).orElseThrow(), terms);
    }

    static RatedPlan plan(Policy policy, Sample terms) {
        return new RatedPlan(policy, Dossier.of(PlanAudience.BUSINESS, List.of(terms.read())), PLAIN);
    }

    static RatedPlan plan(Reading... readings) {
        return new RatedPlan(
                POLICIES.find(Policies.DEFAULT).orElseThrow(),
                Dossier.of(PlanAudience.BUSINESS, List.of(readings)),
                PLAIN);
    }

    /** A plan with its own terms and others that may not bind it. */
    static RatedPlan perhaps(Reading own, Reading.Read other) {
        return new RatedPlan(
                POLICIES.find(Policies.DEFAULT).orElseThrow(),
                new Dossier(PlanAudience.BUSINESS, List.of(own), List.of(other), List.of()),
                PLAIN);
    }

    /** The same policy, under which an exception that cannot be avoided fails. */
    static Policy strict(Policy policy) {
        Constants constants = new Constants(
                policy.constants().maxAge(), Standing.FAIL, policy.constants().shortRetentionDays());
        return new Policy(policy.ref(), policy.title(), constants, policy.gates());
    }

    RatedPlan with(Set<DataClass> material) {
        return new RatedPlan(policy, dossier, circumstances.with(material));
    }

    RatedPlan routing(Upstream upstream) {
        return new RatedPlan(policy, dossier, new Circumstances(Set.of(), true, upstream));
    }

    RatedPlan withoutVoicesOrFaces() {
        return new RatedPlan(policy, dossier, new Circumstances(Set.of(), false, Upstream.NONE));
    }

    Rating rating() {
        return rating(DAY);
    }

    Rating rating(LocalDate day) {
        Subject subject = new Subject("tool", "plan", day, circumstances, Set.of());
        return policy.rate(subject, dossier, Sample.CRITERIA);
    }

    Ruling ruling(String criterion) {
        return rating().ruling(criterion).orElseThrow();
    }

    Standing standing(String criterion) {
        return ruling(criterion).standing();
    }

    List<String> conditions(String criterion) {
        return ruling(criterion).conditions().stream().map(Condition::text).toList();
    }
}
