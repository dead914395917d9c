package dev.greenlight.catalog.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Precedence;
import dev.greenlight.catalog.tool.Strength;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final String SENTENCE = "In case of conflict the addendum prevails.";
    private static final Precedence ADDENDUM_FIRST = new Precedence("addendum", List.of("terms"), "addendum", SENTENCE);
    private static final Reading.Read BROAD =
            Sample.contract("terms").says("content-licence", "broad").read();

    @Test
    void documentsThatWereReadAndSayNothingAreSilent() {
        Answer answer = answer(PlanAudience.BUSINESS, "deletion", BROAD);

        assertThat(answer).isEqualTo(Answer.silent("deletion"));
    }

    @Test
    void aQuestionThatIsNotInTheBookIsNeverSilence() {
        Answer answer = answer(
                PlanAudience.BUSINESS,
                "derived-data",
                Sample.contract("terms").unasked("derived-data").read());

        assertThat(answer.reason()).contains(NotEvaluable.NOT_ASKED);
    }

    @Test
    void aPlanWithoutDocumentsIsNotDeclared() {
        assertThat(answer(PlanAudience.BUSINESS, "deletion").reason()).contains(NotEvaluable.NOT_DECLARED);
    }

    @Test
    void silenceBesideAnUnreadDocumentIsNotSilence() {
        Answer answer = answer(
                PlanAudience.BUSINESS,
                "deletion",
                BROAD,
                Sample.policy("privacy").unread(NotEvaluable.WALL_PAGE));

        assertThat(answer.status()).isEqualTo(Status.NOT_EVALUABLE);
        assertThat(answer.reason()).contains(NotEvaluable.WALL_PAGE);
        assertThat(answer.open().others()).hasSize(1);
    }

    @Test
    void aVerdictWithoutAQuoteInScopeIsSilent() {
        Reading read = Sample.contract("terms")
                .says("deletion", "committed", Scope.BUSINESS, "We delete customer data within 30 days.")
                .verdict("deletion", Verdict.of("committed"))
                .read();

        assertThat(answer(PlanAudience.INDIVIDUAL, "deletion", read).status()).isEqualTo(Status.SILENT);
        assertThat(answer(PlanAudience.BUSINESS, "deletion", read).is("committed"))
                .isTrue();
    }

    @Test
    void aPlanForProgramsFollowsWhatIsSaidOfPrograms() {
        Reading read = Sample.contract("terms")
                .says("training-inputs", "permitted", Scope.ALL, "We may train on content.")
                .says("training-inputs", "prohibited", Scope.API, "We do not train on content sent to the interface.")
                .read();

        assertThat(answer(PlanAudience.API, "training-inputs", read).is("prohibited"))
                .isTrue();
        assertThat(answer(PlanAudience.BUSINESS, "training-inputs", read).is("permitted"))
                .isTrue();
    }

    @Test
    void aRightOverWhatProgramsSendTakesNothingFromTheRightsOverEverything() {
        Reading read = Sample.contract("terms")
                .says("derived-data", "unrestricted", Scope.ALL, "We may use usage data for any purpose.")
                .says("derived-data", "telemetry-only", Scope.API, "We analyse usage data of the interface.")
                .read();

        assertThat(answer(PlanAudience.API, "derived-data", read).is("unrestricted"))
                .isTrue();
    }

    @Test
    void exceptionsAndOptionsStandBesideTheHeadline() {
        Answer answer = answer(
                PlanAudience.BUSINESS,
                "retention",
                Sample.contract("terms")
                        .says("retention", "bounded")
                        .says("retention", "zero", Scope.FEATURE, "Zero retention is available on request.")
                        .says("retention", "indefinite", Scope.FEATURE, "Feedback is kept without limit.")
                        .read());

        assertThat(answer.is("bounded")).isTrue();
        assertThat(answer.options()).extracting(Quote::stance).containsExactly("zero");
        assertThat(answer.exceptions()).extracting(Quote::stance).containsExactly("indefinite");
    }

    @Test
    void aSentenceOnPrecedenceDecides() {
        Reading.Read addendum = Sample.contract("addendum")
                .says("content-licence", "service-only")
                .adds("In case of  conflict\nthe addendum prevails.")
                .read();

        Answer answer = answer(List.of(BROAD, addendum), ADDENDUM_FIRST);

        assertThat(answer.is("service-only")).isTrue();
        assertThat(answer.decidedBy()).contains(ADDENDUM_FIRST);
    }

    @Test
    void textsThatPrevailOverEachOtherInACircleDecideNothing() {
        Reading.Read addendum = Sample.contract("addendum")
                .says("content-licence", "service-only")
                .adds(SENTENCE)
                .read();
        Reading.Read terms = Sample.contract("terms")
                .says("content-licence", "broad")
                .adds("These terms prevail.")
                .read();
        Reading.Read policy = Sample.contract("policy")
                .says("content-licence", "service-only")
                .read();
        Precedence termsFirst = new Precedence("terms", List.of("addendum"), "terms", "These terms prevail.");

        Answer answer = answer(List.of(terms, addendum, policy), ADDENDUM_FIRST, termsFirst);

        assertThat(answer.is("broad")).isTrue();
        assertThat(answer.decidedBy()).isEmpty();
    }

    @Test
    void aSentenceThatIsNotInTheTextDecidesNothing() {
        Reading.Read addendum = Sample.contract("addendum")
                .says("content-licence", "service-only")
                .read();

        Answer answer = answer(List.of(BROAD, addendum), ADDENDUM_FIRST);

        assertThat(answer.is("broad")).isTrue();
        assertThat(answer.decidedBy()).isEmpty();
    }

    @Test
    void termsThatPrevailButSayNothingLeaveTheOthersStanding() {
        Reading.Read addendum = Sample.contract("addendum").adds(SENTENCE).read();

        assertThat(answer(List.of(BROAD, addendum), ADDENDUM_FIRST).is("broad")).isTrue();
    }

    @Test
    void aSignedAgreementPrevailsWithoutASentence() {
        Reading.Read signed = Sample.of("signed", "Signed agreement", Strength.SIGNED_AGREEMENT)
                .says("content-licence", "service-only")
                .read();

        assertThat(answer(List.of(BROAD, signed)).is("service-only")).isTrue();
    }

    @Test
    void anUnreadDocumentThatPrevailsIsToldApartFromOneThatDoesNot() {
        Reading.Read terms = Sample.contract("terms")
                .says("content-licence", "service-only")
                .adds(SENTENCE)
                .read();
        Precedence inTheTerms = new Precedence("addendum", List.of("terms"), "terms", SENTENCE);
        Reading addendum = Sample.contract("addendum").unread(NotEvaluable.NOT_FOUND);
        Reading privacy = Sample.policy("privacy").unread(NotEvaluable.BLOCKED);

        Answer answer = answer(List.of(terms, addendum, privacy), inTheTerms);

        assertThat(answer.open().prevailing())
                .extracting(unread -> unread.title().keys().get(0))
                .containsExactly("addendum");
        assertThat(answer.open().others())
                .extracting(unread -> unread.title().keys().get(0))
                .containsExactly("privacy");
    }

    @Test
    void termsThatMayNotBindThePlanAreKeptApart() {
        Reading.Read consumer =
                Sample.contract("consumer").says("training-inputs", "permitted").read();
        Dossier dossier = new Dossier(PlanAudience.BUSINESS, List.of(BROAD), List.of(consumer), List.of());

        Answers answers = Answers.of(dossier, Sample.CRITERIA, Set.of());

        assertThat(answers.to("training-inputs").status()).isEqualTo(Status.SILENT);
        assertThat(answers.perhaps("training-inputs"))
                .hasValueSatisfying(answer -> assertThat(answer.is("permitted")).isTrue());
        assertThat(answers.perhaps("deletion")).isEmpty();
    }

    @Test
    void aStaleCaptureIsNotRead() {
        Dossier dossier = Dossier.of(PlanAudience.BUSINESS, List.of(BROAD));

        assertThat(dossier.without(Sample.SEEN).unread()).isEmpty();
        assertThat(dossier.without(Sample.SEEN.plusSeconds(1)).unread())
                .extracting(Reading.Unread::reason)
                .containsExactly(NotEvaluable.STALE);
    }

    @Test
    void onlyPassagesOnAFeatureOrRegionAreExceptionsOrOptions() {
        Answer answer = answer(
                PlanAudience.BUSINESS,
                "retention",
                Sample.contract("terms")
                        .says("retention", "indefinite", Scope.ALL, "Some copies may persist.")
                        .says("retention", "zero", Scope.INDIVIDUAL, "Personal plans store nothing.")
                        .says("retention", "bounded", Scope.ALL, "Prompts are deleted after 30 days.")
                        .verdict("retention", Verdict.of("bounded"))
                        .read());

        assertThat(answer.is("bounded")).isTrue();
        assertThat(answer.quotes()).extracting(Quote::text).containsExactly("Prompts are deleted after 30 days.");
        assertThat(answer.exceptions()).isEmpty();
        assertThat(answer.options()).isEmpty();
    }

    @Test
    void onlyTheTextsThatCarryTheStanceAreQuoted() {
        Reading.Read mild =
                Sample.policy("privacy").says("content-licence", "service-only").read();

        Answer answer = answer(List.of(mild, BROAD));

        assertThat(answer.quotes())
                .extracting(quote -> quote.in().keys().get(0))
                .containsExactly("terms");
    }

    @Test
    void aSentenceOnOtherTermsDecidesNothingHere() {
        Reading.Read addendum = Sample.contract("addendum")
                .says("content-licence", "service-only")
                .adds(SENTENCE)
                .read();
        Precedence overOthers = new Precedence("addendum", List.of("privacy"), "addendum", SENTENCE);
        Precedence ofOthers = new Precedence("privacy", List.of("terms"), "addendum", SENTENCE);
        Precedence elsewhere = new Precedence("addendum", List.of("terms"), "terms", SENTENCE);

        assertThat(answer(List.of(BROAD, addendum), overOthers, ofOthers, elsewhere)
                        .is("broad"))
                .isTrue();
    }

    @Test
    void termsThatMayNotBindThePlanGoStaleToo() {
        Dossier dossier = new Dossier(PlanAudience.BUSINESS, List.of(), List.of(BROAD), List.of());

        assertThat(dossier.without(Sample.SEEN).perhaps()).hasSize(1);
        assertThat(dossier.without(Sample.SEEN.plusSeconds(1)).perhaps()).isEmpty();
    }

    @Test
    void reasonsAreFoundByTheirLabels() {
        assertThat(NotEvaluable.of("wall-page")).contains(NotEvaluable.WALL_PAGE);
        assertThat(NotEvaluable.of("weather")).isEmpty();
    }

    private static Answer answer(PlanAudience audience, String criterion, Reading... readings) {
        return Answers.of(Dossier.of(audience, List.of(readings)), Sample.CRITERIA, Set.of())
                .to(criterion);
    }

    private static Answer answer(List<Reading> readings, Precedence... precedence) {
        Dossier dossier = new Dossier(PlanAudience.BUSINESS, readings, List.of(), List.of(precedence));
        return Answers.of(dossier, Sample.CRITERIA, Set.of()).to("content-licence");
    }
}
