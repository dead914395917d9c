package dev.greenlight.catalog.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Sample;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws of the lattice, tried on plans made by chance from a fixed seed. */
class LatticeLawsTest {
    private static final int TRIES = 60;
    private static final List<Criterion> CRITERIA = List.copyOf(Sample.CRITERIA.all());
    private static final List<Policy> POLICIES = List.copyOf(RatedPlan.POLICIES.all());

    @Test
    void makingAnyRulingWorseNeverImprovesARating() {
        Random chance = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            List<Ruling> rulings = new ArrayList<>(rating(plan(chance)).rulings());
            Map<Axis, Compliance> before = Rating.joined(rulings);
            int at = chance.nextInt(rulings.size());
            Ruling ruling = rulings.get(at);
            Standing worse = Standing.values()[chance.nextInt(ruling.standing().ordinal() + 1)];
            rulings.set(at, new Ruling(ruling.gate(), ruling.answer(), worse, List.of(), Optional.empty()));

            assertNoBetter(Rating.joined(rulings), before, "ruling on " + ruling.criterion() + " made " + worse);
        }
    }

    @Test
    void removingThePassagesOfAPassingAnswerNeverImprovesARating() {
        Random chance = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            Made plan = plan(chance);
            Rating before = rating(plan);
            for (Ruling ruling : before.standing(Standing.PASS)) {
                Answer answer = ruling.answer();
                if (answer.stances().size() == 1) {
                    Rating after = rating(
                            plan.without(answer.criterion(), answer.stances().get(0)));
                    assertNoBetter(
                            after.axes(), before.axes(), "without " + answer.criterion() + " " + answer.stances());
                }
            }
        }
    }

    @Test
    void removingTheOnlyPassagesLeavesSilenceAndNoOlderValue() {
        Random chance = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            Made plan = plan(chance);
            String criterion = CRITERIA.get(i % CRITERIA.size()).id();
            Answer after = answer(plan.without(criterion), criterion);
            assertThat(after.stances()).as(criterion).isEmpty();
            assertThat(after.quotes()).as(criterion).isEmpty();
        }
    }

    @Test
    void addingAStepNeverImprovesAWorkflow() {
        Random chance = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            List<Rating> steps = new ArrayList<>(List.of(rating(plan(chance))));
            Map<Axis, Compliance> before = new Workflow(steps).axes();
            steps.add(chance.nextInt(steps.size() + 1), rating(plan(chance)));

            assertNoBetter(new Workflow(steps).axes(), before, "one step more");
        }
    }

    @Test
    void theOrderOfDocumentsFindingsAndStepsDoesNotMatter() {
        Random chance = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            Made plan = plan(chance);
            Made shuffled = plan.shuffled(chance);

            assertThat(standings(rating(shuffled))).isEqualTo(standings(rating(plan)));
            List<Rating> steps = new ArrayList<>(List.of(rating(plan), rating(plan(chance)), rating(plan(chance))));
            Map<Axis, Compliance> before = new Workflow(steps).axes();
            Collections.shuffle(steps, chance);
            assertThat(new Workflow(steps).axes()).isEqualTo(before);
        }
    }

    @Test
    void anUnreadDocumentMoreNeverImprovesARating() {
        Random chance = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            Made plan = plan(chance);
            List<Said> said = new ArrayList<>(plan.said());
            Made more = new Made(plan.policy(), said, plan.unread() + 1);

            assertNoBetter(rating(more).axes(), rating(plan).axes(), "one unread document more");
        }
    }

    @Test
    void silenceIsNeverBetterThanAStatedConditionOnAGate() {
        for (Policy policy : POLICIES) {
            for (Gate gate : policy.gates()) {
                boolean canPassBySilence =
                        gate.role() == Gate.Role.GATE && gate.silence().otherwise() == Standing.PASS;
                assertThat(canPassBySilence)
                        .as(policy.id() + " " + gate.criterion())
                        .isFalse();
            }
        }
    }

    @Test
    void theSamePlanIsAlwaysRatedTheSame() {
        Random chance = new Random(7);
        for (int i = 0; i < 50; i++) {
            Made plan = plan(chance);
            assertThat(rating(plan)).isEqualTo(rating(plan));
        }
    }

    /** One passage of one document. */
    private record Said(int document, String criterion, String stance, Scope scope) {}

    /** A plan made by chance. */
    private record Made(Policy policy, List<Said> said, int unread) {
        List<Reading> readings() {
            List<Reading> readings = new ArrayList<>();
            for (int document = 0; document < 3; document++) {
                Sample sample = document == 1
                        ? Sample.policy("text " + document)
                        : Sample.of("text " + document, "Terms of Service", Strength.PUBLISHED_CONTRACT);
                for (Said passage : said) {
                    if (passage.document() == document) {
                        String quote = "On " + passage.criterion() + " of content: " + passage.stance() + ".";
                        sample.says(passage.criterion(), passage.stance(), passage.scope(), quote, Optional.of("P30D"));
                    }
                }
                readings.add(sample.read());
            }
            for (int i = 0; i < unread; i++)
                readings.add(Sample.policy("unread " + i).unread(NotEvaluable.BLOCKED));
            return readings;
        }

        Made without(String criterion, String stance) {
            return keeping(passage ->
                    passage.criterion().equals(criterion) && passage.stance().equals(stance));
        }

        Made without(String criterion) {
            return keeping(passage -> passage.criterion().equals(criterion));
        }

        Made shuffled(Random chance) {
            List<Integer> places = new ArrayList<>(List.of(0, 2));
            Collections.shuffle(places, chance);
            List<Said> moved = new ArrayList<>();
            for (Said passage : said) {
                int document = passage.document() == 1 ? 1 : places.get(passage.document() / 2);
                moved.add(new Said(document, passage.criterion(), passage.stance(), passage.scope()));
            }
            Collections.shuffle(moved, chance);
            return new Made(policy, moved, unread);
        }

        private Made keeping(Predicate<Said> removed) {
            return new Made(policy, said.stream().filter(removed.negate()).toList(), unread);
        }
    }

    private static Made plan(Random chance) {
        List<Said> said = new ArrayList<>();
        for (Criterion criterion : CRITERIA) {
            for (int document = 0; document < 3; document++) {
                if (chance.nextInt(3) == 0) {
                    said.add(new Said(document, criterion.id(), stance(criterion, chance), Scope.ALL));
                }
                if (chance.nextInt(8) == 0) {
                    said.add(new Said(document, criterion.id(), stance(criterion, chance), Scope.FEATURE));
                }
            }
        }
        return new Made(POLICIES.get(chance.nextInt(POLICIES.size())), said, chance.nextInt(4) == 0 ? 1 : 0);
    }

    /** Better stances are more likely, so that plans are not all hopeless. */
    private static String stance(Criterion criterion, Random chance) {
        int last = criterion.stances().size() - 1;
        return criterion.stances().get(Math.min(last, (int) Math.abs(chance.nextGaussian() * 0.9)));
    }

    private static Rating rating(Made plan) {
        return new RatedPlan(
                        plan.policy(),
                        Dossier.of(PlanAudience.BUSINESS, plan.readings()),
                        RatedPlan.plan(Sample.contract("any")).circumstances())
                .rating();
    }

    private static Answer answer(Made plan, String criterion) {
        return rating(plan).ruling(criterion).orElseThrow().answer();
    }

    private static Map<String, Standing> standings(Rating rating) {
        Map<String, Standing> standings = new TreeMap<>();
        rating.rulings().forEach(ruling -> standings.put(ruling.criterion(), ruling.standing()));
        return standings;
    }

    private static void assertNoBetter(Map<Axis, Compliance> after, Map<Axis, Compliance> before, String change) {
        for (Axis axis : Axis.values()) {
            assertThat(after.get(axis)).as(axis + " " + change).isLessThanOrEqualTo(before.get(axis));
        }
    }
}
