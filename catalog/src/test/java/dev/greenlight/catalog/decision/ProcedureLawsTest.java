package dev.greenlight.catalog.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.decision.Decision.Outcome;
import dev.greenlight.catalog.decision.Step.Agreement;
import dev.greenlight.catalog.decision.Use.Placement;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.DataClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of the procedure, tried on uses made by chance from a fixed seed. */
class ProcedureLawsTest {
    private static final int TRIES = 3_000;

    @Test
    void notKnowingNeverLowersTheOutcome() {
        Random chance = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            Use use = use(chance);
            List<Step> steps = steps(chance);
            for (Use lessKnown : lessKnown(use)) assertNoLower(outcome(lessKnown, steps), outcome(use, steps), use);
        }
    }

    @Test
    void notKnowingAToolNeverLowersTheOutcome() {
        Random chance = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            Use use = use(chance);
            List<Step> steps = steps(chance);
            int at = chance.nextInt(steps.size());
            for (Step lessKnown : lessKnown(steps.get(at))) {
                List<Step> changed = new ArrayList<>(steps);
                changed.set(at, lessKnown);
                assertNoLower(outcome(use, changed), outcome(use, steps), use);
            }
        }
    }

    @Test
    void oneStepMaterialOrTriggerMoreNeverLowersTheOutcome() {
        Random chance = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            Use use = use(chance);
            List<Step> steps = steps(chance);
            Outcome before = outcome(use, steps);

            List<Step> longer = new ArrayList<>(steps);
            longer.add(step(chance));
            assertNoLower(outcome(use, longer), before, use);
            Set<DataClass> material = EnumSet.copyOf(use.material());
            material.add(any(DataClass.values(), chance));
            Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
            triggers.addAll(use.triggers());
            triggers.add(trigger(chance));
            assertNoLower(
                    outcome(new Use(use.purpose(), material, use.triggers(), use.output(), use.talent()), steps),
                    before,
                    use);
            assertNoLower(
                    outcome(new Use(use.purpose(), use.material(), triggers, use.output(), use.talent()), steps),
                    before,
                    use);
        }
    }

    @Test
    void onlyMaterialThatIsNobodyElsesCanEndInNotification() {
        Random chance = new Random(4);
        int notified = 0;
        for (int i = 0; i < 20 * TRIES; i++) {
            Use use = use(chance);
            if (outcome(use, steps(chance)) == Outcome.NOTIFY) {
                notified++;
                assertThat(use.material()).containsExactly(DataClass.D0);
            }
        }
        assertThat(notified).as("the law was tried").isPositive();
    }

    @Test
    void theOutcomeIsTheGravestOfItsReasons() {
        Random chance = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            Decision decision = Procedure.STANDARD.decide(use(chance), steps(chance));

            assertThat(decision.reasons())
                    .extracting(Reason::outcome)
                    .contains(decision.outcome())
                    .allSatisfy(outcome -> assertThat(outcome).isLessThanOrEqualTo(decision.outcome()));
        }
    }

    private static List<Use> lessKnown(Use use) {
        Tri unowned = use.output().referencesUnowned();
        Tri cleared = use.output().clearanceReviewed();
        Tri appears = use.output().appearsInFinal();
        Placement placement = use.output().placement();
        Tri touched = use.talent().touched();
        Tri consent = use.talent().documentedConsent();
        return List.of(
                with(use, new Use.Output(unsure(unowned, Tri.NO), cleared, appears, placement)),
                with(use, new Use.Output(unowned, unsure(cleared, Tri.YES), appears, placement)),
                with(use, new Use.Output(unowned, cleared, unsure(appears, Tri.NO), placement)),
                with(use, new Use.Output(unowned, cleared, appears, Placement.UNKNOWN)),
                with(use, new Use.Talent(unsure(touched, Tri.NO), consent)),
                with(use, new Use.Talent(touched, unsure(consent, Tri.YES))));
    }

    private static List<Step> lessKnown(Step step) {
        Compliance worse = Compliance.worst(List.of(step.security(), Compliance.UNKNOWN));
        Tri covered = step.agreement().underNetflixAgreement();
        Tri available = step.agreement().enterpriseToolAvailable();
        return List.of(
                new Step("tool", "plan", worse, step.allProved(), step.agreement()),
                new Step("tool", "plan", step.security(), false, step.agreement()),
                with(step, new Agreement(unsure(covered, Tri.YES), available)),
                with(step, new Agreement(covered, unsure(available, Tri.NO))));
    }

    private static Tri unsure(Tri answer, Tri knownGood) {
        return answer == knownGood ? Tri.UNKNOWN : answer;
    }

    private static void assertNoLower(Outcome after, Outcome before, Use use) {
        assertThat(after).as(() -> use.toString()).isGreaterThanOrEqualTo(before);
    }

    private static Outcome outcome(Use use, List<Step> steps) {
        return Procedure.STANDARD.decide(use, steps).outcome();
    }

    private static Use with(Use use, Use.Output output) {
        return new Use(use.purpose(), use.material(), use.triggers(), output, use.talent());
    }

    private static Use with(Use use, Use.Talent talent) {
        return new Use(use.purpose(), use.material(), use.triggers(), use.output(), talent);
    }

    private static Step with(Step step, Agreement agreement) {
        return new Step(step.tool(), step.plan(), step.security(), step.allProved(), agreement);
    }

    private static Use use(Random chance) {
        Set<DataClass> material = EnumSet.of(chance.nextInt(3) > 0 ? DataClass.D0 : any(DataClass.values(), chance));
        Set<Trigger> triggers = chance.nextInt(3) > 0 ? Set.of() : Set.of(trigger(chance));
        Use.Output output = new Use.Output(tri(chance), tri(chance), tri(chance), any(Placement.values(), chance));
        return new Use(
                any(Use.Purpose.values(), chance),
                material,
                triggers,
                output,
                new Use.Talent(tri(chance), tri(chance)));
    }

    private static List<Step> steps(Random chance) {
        List<Step> steps = new ArrayList<>(List.of(step(chance)));
        if (chance.nextInt(3) == 0) steps.add(step(chance));
        return steps;
    }

    private static Step step(Random chance) {
        return new Step(
                "tool",
                "plan",
                any(Compliance.values(), chance),
                chance.nextBoolean(),
                new Agreement(tri(chance), tri(chance)));
    }

    private static Trigger trigger(Random chance) {
        return Trigger.values()[Trigger.T5.ordinal() + chance.nextInt(7)];
    }

    private static Tri tri(Random chance) {
        return any(Tri.values(), chance);
    }

    private static <T> T any(T[] values, Random chance) {
        return values[chance.nextInt(values.length)];
    }
}
