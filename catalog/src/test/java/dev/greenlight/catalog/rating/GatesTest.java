package dev.greenlight.catalog.rating;

import static dev.greenlight.catalog.rating.RatedPlan.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Sample;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.catalog.tool.Upstream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gates make of answers beyond the columns of their table. */
class GatesTest {
    @ParameterizedTest(name = "{0}: bounded for {1} is {2}")
    @CsvSource({
        "enterprise-secure,  P30D, PASS",
        "enterprise-secure,  P1M,  PASS",
        "enterprise-secure,  P31D, CONDITION",
        "enterprise-secure,  none, CONDITION",
        "netflix-enterprise, P30D, CONDITION",
        "netflix-p2-literal, P30D, FAIL",
        "netflix-open-floor, P30D, NOT_APPLICABLE"
    })
    void aPeriodIsComparedInDays(String policy, String period, Standing standing) {
        Optional<String> stated = Optional.of(period).filter(text -> !text.equals("none"));

        assertThat(plan(
                                policy,
                                Sample.contract("terms")
                                        .says("retention", "bounded", Scope.ALL, "Prompts are deleted.", stated))
                        .standing("retention"))
                .isEqualTo(standing);
    }

    @Test
    void aLongerPeriodHasAnotherConditionThanAShortOne() {
        assertThat(conditions("P30D")).containsExactly("period and purpose are disclosed to the Netflix contact");
        assertThat(conditions("P90D"))
                .containsExactly(
                        "a shorter period, zero retention or deletion at wrap is agreed and disclosed to the Netflix contact");
    }

    @ParameterizedTest(name = "{0}: {1} with zero retention on request is {2}")
    @CsvSource({
        "netflix-p2-literal, bounded,    CONDITION",
        "netflix-p2-literal, as-needed,  CONDITION",
        "netflix-p2-literal, indefinite, FAIL",
        "netflix-enterprise, as-needed,  CONDITION",
        "netflix-enterprise, indefinite, FAIL"
    })
    void anOptionTurnsAFailIntoAConditionAndNeverIntoAPass(String policy, String stance, Standing standing) {
        Sample terms = Sample.contract("terms").says("retention", stance);

        assertThat(plan(policy, terms.says("retention", "zero", Scope.FEATURE, "Zero retention can be approved."))
                        .standing("retention"))
                .isEqualTo(standing);
    }

    @Test
    void withoutTheOptionItFails() {
        assertThat(plan("netflix-p2-literal", Sample.contract("terms").says("retention", "as-needed"))
                        .standing("retention"))
                .isEqualTo(Standing.FAIL);
    }

    @Test
    void whereNothingIsRetainedThereIsNothingToDelete() {
        assertThat(plan(Sample.contract("terms").says("retention", "zero")).standing("deletion"))
                .isEqualTo(Standing.PASS);
        assertThat(plan(Sample.contract("terms").says("retention", "bounded")).standing("deletion"))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void silenceOnVisibilityIsAConditionWhereContentIsConfidential() {
        assertThat(plan(Sample.contract("terms").says("confidentiality", "protected"))
                        .standing("visibility"))
                .isEqualTo(Standing.CONDITION);
        assertThat(plan(Sample.contract("terms")).standing("visibility")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void silenceOnFeedbackPassesOnlyWhereNeitherInputsNorOutputsTrain() {
        Sample inputsOnly = Sample.contract("terms").says("training-inputs", "prohibited");

        assertThat(plan(inputsOnly).standing("feedback-use")).isEqualTo(Standing.CONDITION);
        assertThat(plan(inputsOnly.says("training-outputs", "prohibited")).standing("feedback-use"))
                .isEqualTo(Standing.PASS);
    }

    @Test
    void anExceptionTurnsAPassIntoAConditionThatSaysHowToAvoidIt() {
        RatedPlan rated = plan(Sample.contract("terms")
                .says("training-inputs", "prohibited")
                .says("training-inputs", "permitted", Scope.FEATURE, "Feedback you give may be used to train models."));

        assertThat(rated.standing("training-inputs")).isEqualTo(Standing.CONDITION);
        assertThat(rated.conditions("training-inputs"))
                .containsExactly("do not use feedback or rating buttons, or have an administrator switch them off");
    }

    @Test
    void anExceptionThatCannotBeAvoidedFollowsTheConstant() {
        Sample terms = Sample.contract("terms")
                .says("training-inputs", "prohibited")
                .says("training-inputs", "permitted", Scope.FEATURE, "Content flagged for abuse may train our models.");

        assertThat(plan(terms).standing("training-inputs")).isEqualTo(Standing.CONDITION);
        assertThat(plan(
                                RatedPlan.POLICIES
                                        .find("enterprise-secure")
                                        .map(RatedPlan::strict)
                                        .orElseThrow(),
                                terms)
                        .standing("training-inputs"))
                .isEqualTo(Standing.FAIL);
    }

    @Test
    void aLegalDutyIsNoException() {
        assertThat(plan(Sample.contract("terms")
                                .says("third-party-sharing", "processors")
                                .says(
                                        "third-party-sharing",
                                        "third-parties",
                                        Scope.FEATURE,
                                        "We disclose content where this is required by law."))
                        .standing("third-party-sharing"))
                .isEqualTo(Standing.PASS);
    }

    @Test
    void aModelForThisCustomerAloneIsACondition() {
        assertThat(plan(Sample.contract("terms")
                                .says("training-inputs", "prohibited")
                                .says(
                                        "training-inputs",
                                        "permitted",
                                        Scope.FEATURE,
                                        "If you fine-tune a model, your files train your own model."))
                        .conditions("training-inputs"))
                .containsExactly("the production asked for a model of its own, and trigger T5 is cleared");
    }

    @Test
    void otherCriteriaAreNotBoundByExceptions() {
        assertThat(plan(Sample.contract("terms")
                                .says("deletion", "committed")
                                .says("deletion", "denied", Scope.FEATURE, "Published videos stay."))
                        .standing("deletion"))
                .isEqualTo(Standing.PASS);
    }

    @Test
    void aHelpPageAloneNeverGivesMoreThanACondition() {
        assertThat(plan(Sample.of("faq", "Training Data FAQ", Strength.DOCUMENTATION)
                                .says("training-inputs", "prohibited"))
                        .standing("training-inputs"))
                .isEqualTo(Standing.CONDITION);
        assertThat(plan(Sample.of("faq", "Training Data FAQ", Strength.DOCUMENTATION)
                                .says("training-inputs", "permitted"))
                        .standing("training-inputs"))
                .isEqualTo(Standing.FAIL);
    }

    @Test
    void confidentialityByStatementOfPolicyIsLessThanByContract() {
        assertThat(plan("netflix-enterprise", Sample.contract("terms").says("confidentiality", "protected"))
                        .standing("confidentiality"))
                .isEqualTo(Standing.PASS);
        assertThat(plan("netflix-enterprise", Sample.policy("privacy").says("confidentiality", "protected"))
                        .standing("confidentiality"))
                .isEqualTo(Standing.CONDITION);
    }

    @Test
    void aPromiseForSomeRegionsIsACondition() {
        assertThat(plan(Sample.contract("terms")
                                .says("training-inputs", "prohibited", Scope.REGION, "In Europe we do not train.")
                                .verdict("training-inputs", Verdict.of("prohibited")))
                        .standing("training-inputs"))
                .isEqualTo(Standing.CONDITION);
    }

    @Test
    void namedAffiliatesAreListedUnderTheLiteralBar() {
        Sample plain = Sample.contract("terms")
                .says("third-party-sharing", "processors", Scope.ALL, "Service providers act for us.");
        Sample affiliates = Sample.contract("terms")
                .says("third-party-sharing", "processors", Scope.ALL, "Service providers and affiliates act for us.");

        assertThat(plan("netflix-p2-literal", plain).standing("third-party-sharing"))
                .isEqualTo(Standing.PASS);
        assertThat(plan("netflix-p2-literal", affiliates).standing("third-party-sharing"))
                .isEqualTo(Standing.CONDITION);
    }

    @ParameterizedTest(name = "an indemnity that says \"{0}\" is {1}")
    @CsvSource({
        "We indemnify you for claims over outputs., PASS",
        "We indemnify you for claims over outputs unless they were modified., CONDITION",
        "We indemnify you for claims over the service., CONDITION"
    })
    void anIndemnityPassesOnlyIfItReachesEditedOutputs(String quote, Standing standing) {
        assertThat(plan(Sample.contract("terms").says("ip-indemnity", "provided", Scope.ALL, quote))
                        .standing("ip-indemnity"))
                .isEqualTo(standing);
    }

    @Test
    void anAdverseAnswerStandsBesideUnreadTerms() {
        assertThat(plan(
                                Sample.contract("terms")
                                        .says("training-inputs", "permitted")
                                        .read(),
                                Sample.policy("privacy").unread(NotEvaluable.BLOCKED))
                        .standing("training-inputs"))
                .isEqualTo(Standing.FAIL);
    }

    @Test
    void aFavourableAnswerBesideUnreadTermsIsAtBestACondition() {
        RatedPlan rated = plan(
                Sample.contract("terms").says("training-inputs", "prohibited").read(),
                Sample.policy("privacy").unread(NotEvaluable.BLOCKED));

        assertThat(rated.standing("training-inputs")).isEqualTo(Standing.CONDITION);
        assertThat(rated.conditions("training-inputs"))
                .containsExactly("read Privacy Policy (privacy), which is unread: access is forbidden or rate-limited");
    }

    @Test
    void aFavourableAnswerBelowAnUnreadAgreementIsNotEvaluable() {
        RatedPlan rated = plan(
                Sample.contract("terms")
                        .says("training-inputs", "prohibited")
                        .says("content-licence", "broad")
                        .read(),
                Sample.of("signed", "Signed agreement", Strength.SIGNED_AGREEMENT)
                        .unread(NotEvaluable.REFERENCED_NOT_RETRIEVED));

        assertThat(rated.standing("training-inputs")).isEqualTo(Standing.UNKNOWN);
        assertThat(rated.ruling("training-inputs").answer().reason()).contains(NotEvaluable.REFERENCED_NOT_RETRIEVED);
        assertThat(rated.standing("content-licence")).isEqualTo(Standing.FAIL);
    }

    @Test
    void aContradictionIsUnknownUnlessItMakesNoDifference() {
        Sample one = Sample.contract("one").says("visibility", "private").says("output-ownership", "customer");
        Sample two = Sample.policy("two").says("visibility", "opt-in").says("output-ownership", "vendor");
        RatedPlan rated = plan(one.read(), two.read());

        assertThat(rated.ruling("visibility").answer().status()).isEqualTo(Status.CONTRADICTORY);
        assertThat(rated.standing("visibility")).isEqualTo(Standing.PASS);
        assertThat(rated.standing("output-ownership")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void supportingCriteriaLowerNoFurtherThanACondition() {
        RatedPlan rated = plan(
                Sample.contract("one")
                        .says("human-review", "prohibited")
                        .says("derived-data", "unrestricted")
                        .read(),
                Sample.policy("two").says("human-review", "permitted").read(),
                Sample.policy("three").unread(NotEvaluable.EMPTY));

        assertThat(rated.standing("human-review")).isEqualTo(Standing.CONDITION);
        assertThat(rated.standing("subprocessors")).isEqualTo(Standing.CONDITION);
        assertThat(rated.standing("derived-data")).as("the one exception").isEqualTo(Standing.FAIL);
    }

    @Test
    void termsThatMayNotBindThePlanCountOnlyAgainstIt() {
        RatedPlan rated = RatedPlan.perhaps(
                Sample.contract("terms").says("retention", "zero").read(),
                Sample.contract("other")
                        .says("content-licence", "broad")
                        .says("training-inputs", "prohibited")
                        .says("retention", "bounded")
                        .read());

        assertThat(rated.standing("content-licence")).isEqualTo(Standing.FAIL);
        assertThat(rated.standing("training-inputs")).isEqualTo(Standing.UNKNOWN);
        assertThat(rated.ruling("training-inputs").answer().reason()).contains(NotEvaluable.PLAN_UNKNOWN);
        assertThat(rated.standing("retention")).isEqualTo(Standing.PASS);
    }

    @ParameterizedTest(name = "sensitive material: human review {0} is {1}")
    @CsvSource({"permitted, FAIL", "limited, PASS", "silent, UNKNOWN"})
    void sensitiveMaterialRaisesTheBarOnHumanReview(String stance, Standing standing) {
        Sample terms = Sample.contract("terms");
        if (!stance.equals("silent")) terms.says("human-review", stance);

        assertThat(plan(terms).with(Set.of(DataClass.D2)).standing("human-review"))
                .isEqualTo(standing);
        assertThat(plan("netflix-open-floor", terms).with(Set.of(DataClass.D2)).standing("human-review"))
                .isEqualTo(standing);
    }

    @Test
    void personalDataRaiseTheBarOnDataProcessing() {
        assertThat(plan(Sample.contract("terms")).standing("data-processing")).isEqualTo(Standing.CONDITION);
        assertThat(plan(Sample.contract("terms")).with(Set.of(DataClass.D3)).standing("data-processing"))
                .isEqualTo(Standing.UNKNOWN);
    }

    @ParameterizedTest(name = "a router whose subprocessors are {0}: {1}")
    @CsvSource({"unnamed, UNKNOWN", "own-terms, CONDITION", "listed, PASS"})
    void routingRaisesTheBarOnSubprocessors(String stance, Standing standing) {
        assertThat(plan(Sample.contract("terms").says("subprocessors", stance))
                        .routing(new Upstream(List.of("other"), false))
                        .standing("subprocessors"))
                .isEqualTo(standing);
    }

    @Test
    void anExceptionThatCanBeAvoidedIsAConditionUnderTheStrictConstantToo() {
        Sample terms = Sample.contract("terms")
                .says("training-inputs", "prohibited")
                .says("training-inputs", "permitted", Scope.FEATURE, "Feedback you give may be used to train models.");
        Policy strict = RatedPlan.POLICIES
                .find("enterprise-secure")
                .map(RatedPlan::strict)
                .orElseThrow();

        assertThat(plan(strict, terms).standing("training-inputs")).isEqualTo(Standing.CONDITION);
    }

    @ParameterizedTest(name = "{0} in words of one {1} is {2}")
    @CsvSource({
        "training-inputs, prohibited, FEATURE, CONDITION",
        "visibility,      opt-in,     FEATURE, PASS",
        "human-review,    limited,    FEATURE, PASS"
    })
    void onlySomeCriteriaAreSettledByPassagesOnOneFeature(
            String criterion, String stance, Scope scope, Standing standing) {
        assertThat(plan(Sample.contract("terms")
                                .says(criterion, stance, scope, "In the gallery this holds.")
                                .verdict(criterion, Verdict.of(stance)))
                        .standing(criterion))
                .isEqualTo(standing);
    }

    @Test
    void anExceptionForARegionIsAvoidedByStayingOutOfIt() {
        assertThat(plan(Sample.contract("terms")
                                .says("visibility", "private")
                                .says(
                                        "visibility",
                                        "public-default",
                                        Scope.REGION,
                                        "In Erewhon works are seen by all."))
                        .conditions("visibility"))
                .containsExactly("keep accounts and users out of the regions that the passage names");
    }

    @Test
    void changeOfTermsCountsForTheTextsThatCarryThePolicysGates() {
        Sample gate = Sample.contract("one").says("deletion", "committed").says("terms-change", "notice");
        Sample support = Sample.policy("two").says("human-review", "limited").says("terms-change", "unilateral");

        assertThat(plan(gate.read(), support.read()).standing("terms-change")).isEqualTo(Standing.PASS);
    }

    private static List<String> conditions(String period) {
        return plan(
                        "netflix-enterprise",
                        Sample.contract("terms")
                                .says("retention", "bounded", Scope.ALL, "Prompts are deleted.", Optional.of(period)))
                .conditions("retention");
    }
}
