package dev.greenlight.catalog.rating;

import static dev.greenlight.catalog.rating.RatedPlan.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Sample;
import dev.greenlight.catalog.criterion.Control;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.catalog.tool.Tool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingTest {
    @Test
    void theWorstRulingOfAnAxisIsItsRating() {
        Rating rating = plan(good().says("content-licence", "broad")).rating();

        assertThat(rating.axis(Axis.SECURITY)).isEqualTo(Compliance.NON_COMPLIANT);
        assertThat(rating.axis(Axis.RIGHTS)).isEqualTo(Compliance.CONDITIONAL);
        assertThat(rating.axis(Axis.TALENT)).isEqualTo(Compliance.COMPLIANT);
        assertThat(rating.weakest()).map(Ruling::criterion).contains("content-licence");
    }

    @Test
    void aPlanThatPromisesEverythingIsCompliantOnSecurity() {
        assertThat(plan(good()).rating().axis(Axis.SECURITY)).isEqualTo(Compliance.COMPLIANT);
    }

    @Test
    void aKnownFailIsReportedBesideUnknowns() {
        Rating rating = plan(Sample.contract("terms").says("training-inputs", "permitted"))
                .rating();

        assertThat(rating.axis(Axis.SECURITY)).isEqualTo(Compliance.NON_COMPLIANT);
        assertThat(rating.standing(Standing.FAIL)).extracting(Ruling::criterion).containsExactly("training-inputs");
        assertThat(rating.standing(Standing.UNKNOWN))
                .extracting(Ruling::criterion)
                .contains("training-outputs", "retention", "output-ownership");
    }

    @Test
    void whereNothingFailsTheFirstUnknownGateIsTheWeakest() {
        assertThat(plan(Sample.contract("terms").says("training-inputs", "prohibited"))
                        .rating()
                        .weakest())
                .map(Ruling::criterion)
                .contains("training-outputs");
    }

    @Test
    void theTalentAxisDoesNotApplyWithoutVoicesOrFaces() {
        Rating rating = plan(Sample.contract("terms").says("likeness", "vendor-use"))
                .withoutVoicesOrFaces()
                .rating();

        assertThat(rating.axis(Axis.TALENT)).isEqualTo(Compliance.NOT_APPLICABLE);
        assertThat(rating.ruling("likeness")).map(Ruling::standing).contains(Standing.NOT_APPLICABLE);
    }

    @Test
    void aRatingExpiresWithItsOldestCapture() {
        Rating rating = plan(
                        Sample.contract("terms")
                                .lastSeen(Instant.parse("2025-11-30T23:00:00Z"))
                                .read(),
                        Sample.policy("privacy").read())
                .rating();

        assertThat(rating.expires()).contains(LocalDate.parse("2026-02-28"));
    }

    @Test
    void afterItsExpiryAnswersAreStaleAndNothingIsGreen() {
        RatedPlan plan = plan(good());

        assertThat(plan.rating(LocalDate.parse("2026-03-01")).axis(Axis.SECURITY))
                .isEqualTo(Compliance.COMPLIANT);
        Rating late = plan.rating(LocalDate.parse("2026-03-02"));
        assertThat(late.axis(Axis.SECURITY)).isEqualTo(Compliance.UNKNOWN);
        assertThat(late.ruling("training-inputs").orElseThrow().answer().reason())
                .contains(NotEvaluable.STALE);
        assertThat(late.expires()).isEmpty();
    }

    @Test
    void aSignedAgreementLiftsTheAssurance() {
        assertThat(plan(good()).rating().assurance()).isEqualTo(Assurance.A0);
        assertThat(plan(Sample.of("signed", "Signed agreement", Strength.SIGNED_AGREEMENT)
                                .read())
                        .rating()
                        .assurance())
                .isEqualTo(Assurance.A2);
    }

    @Test
    void anUnknownBecomesAQuestionWithItsControls() {
        Question question =
                plan(Sample.contract("terms")).ruling("retention").question().orElseThrow();

        assertThat(question.text())
                .startsWith("We do not find this settled in your documents. How many days do you keep our inputs");
        assertThat(question.controls()).extracting(Control::reference).contains("aicm@1.1.0#DSP-16");
        assertThat(question.about()).isEmpty();
    }

    @Test
    void aContradictionBecomesAQuestionWithBothPassages() {
        Question question = plan(
                        Sample.contract("one")
                                .says("output-ownership", "customer")
                                .read(),
                        Sample.contract("two")
                                .says("output-ownership", "vendor")
                                .read())
                .ruling("output-ownership")
                .question()
                .orElseThrow();

        assertThat(question.text()).startsWith("Your documents disagree (customer / vendor).");
        assertThat(question.about()).extracting(Quote::stance).containsExactly("customer", "vendor");
    }

    @Test
    void aConditionBecomesAQuestionAndAPassNone() {
        assertThat(plan(Sample.contract("terms").says("security", "generic"))
                        .ruling("security")
                        .question()
                        .orElseThrow()
                        .text())
                .startsWith("We would rely on this for our plan: the vendor shows an audit report");
        assertThat(plan(Sample.contract("terms").says("security", "certified"))
                        .ruling("security")
                        .question())
                .isEmpty();
    }

    @Test
    void questionsComeWithTheWeakestPointFirst() {
        List<Question> questions = plan(good().says("security", "generic").says("output-marking", "watermark-forced"))
                .rating()
                .questions();

        assertThat(questions).extracting(Question::criterion).startsWith("security");
    }

    @Test
    void theTraceLeadsFromTheRowToTheQuote() {
        Ruling ruling =
                plan(Sample.contract("terms").says("deletion", "denied")).ruling("deletion");

        assertThat(ruling.gate().origin().policy()).isEqualTo("enterprise-secure");
        assertThat(ruling.gate().origin().line()).isPositive();
        assertThat(ruling.answer().quotes())
                .extracting(Quote::text)
                .containsExactly("The deletion of your content is denied.");
    }

    @Test
    void aWorkflowIsAsGoodAsItsWorstStep() {
        Rating good = plan(good()).rating();
        Rating bad =
                plan(Sample.contract("terms").says("content-licence", "broad")).rating();
        Workflow workflow = new Workflow(List.of(good, bad));

        assertThat(workflow.axes().get(Axis.SECURITY)).isEqualTo(Compliance.NON_COMPLIANT);
    }

    @Test
    void aStepOfWhichNothingIsKnownLeavesNoAxisBetterThanUnknown() {
        Rating good = plan(good()).rating();

        assertThat(new Workflow(List.of(good), 1).axes())
                .allSatisfy((axis, rating) -> assertThat(rating).isLessThanOrEqualTo(Compliance.UNKNOWN));
    }

    @Test
    void whereEverythingPassesNothingIsWeakest() {
        Rating rating = plan(good().says("ip-indemnity", "provided", Scope.ALL, "We indemnify you for outputs.")
                        .says("output-originality", "warranted")
                        .says("training-data-provenance", "licensed")
                        .says("output-marking", "provenance"))
                .rating();

        assertThat(rating.weakest()).isEmpty();
        assertThat(rating.axes()).containsOnlyKeys(Axis.values()).doesNotContainValue(Compliance.CONDITIONAL);
        assertThat(rating.questions()).isEmpty();
    }

    @Test
    void rulingsThatDoNotApplyAreNotAmongTheWeakest() {
        assertThat(plan("netflix-open-floor", Sample.contract("terms")).rating().weakestFirst())
                .extracting(Ruling::criterion)
                .doesNotContain("retention", "human-review", "data-processing", "security")
                .hasSize(18);
    }

    @Test
    void whatCouldNotBeReadIsAskedForAndNotConfirmed() {
        Question question = plan(
                        Sample.contract("terms")
                                .says("training-inputs", "opt-out")
                                .read(),
                        Sample.policy("privacy").unread(NotEvaluable.BLOCKED))
                .ruling("training-inputs")
                .question()
                .orElseThrow();

        assertThat(question.text())
                .startsWith(
                        "We would rely on this for our plan: the opt-out is exercised and proved for every account. "
                                + "Please confirm what is yours to confirm. "
                                + "We could not read: Privacy Policy (privacy). Please send the text in force. Do you use");
    }

    @Test
    void whereOnlyAReadingIsMissingNothingIsToBeConfirmed() {
        Question question = plan(
                        Sample.contract("terms")
                                .says("training-inputs", "prohibited")
                                .read(),
                        Sample.policy("privacy").unread(NotEvaluable.BLOCKED))
                .ruling("training-inputs")
                .question()
                .orElseThrow();

        assertThat(question.text()).startsWith("We could not read: Privacy Policy (privacy).");
    }

    @Test
    void circumstancesFollowTheTool() {
        Circumstances circumstances = Circumstances.of(Tool.unlisted("Acme", Set.of("Terms of Service")));

        assertThat(circumstances.voicesOrFaces())
                .as("nobody said that it handles none")
                .isTrue();
        assertThat(circumstances.upstream().routes()).isFalse();
    }

    private static Sample good() {
        return Sample.contract("terms")
                .says("training-inputs", "prohibited")
                .says("training-outputs", "prohibited")
                .says("retention", "zero")
                .says("deletion", "committed")
                .says("content-licence", "service-only")
                .says("third-party-sharing", "processors")
                .says("visibility", "private")
                .says("confidentiality", "protected")
                .says("security", "certified")
                .says("human-review", "limited")
                .says("data-processing", "incorporated")
                .says("terms-change", "advance-notice")
                .says("subprocessors", "listed")
                .says("feedback-use", "suggestions-only")
                .says("derived-data", "none")
                .says("output-ownership", "customer")
                .says("commercial-use", "permitted")
                .says("likeness", "protected");
    }
}
