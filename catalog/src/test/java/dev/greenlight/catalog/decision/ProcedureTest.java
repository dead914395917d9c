package dev.greenlight.catalog.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.decision.Decision.Outcome;
import dev.greenlight.catalog.decision.Step.Agreement;
import dev.greenlight.catalog.decision.Use.Placement;
import dev.greenlight.catalog.decision.Use.Purpose;
import dev.greenlight.catalog.rating.Assurance;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Silence;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.rating.Subject;
import dev.greenlight.catalog.tool.Upstream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureTest {
    private static final Use.Output HARMLESS = new Use.Output(Tri.NO, Tri.YES, Tri.NO, Placement.UNKNOWN);
    private static final Use.Output BACKGROUND = new Use.Output(Tri.NO, Tri.YES, Tri.YES, Placement.INCIDENTAL);
    private static final Use.Talent NOBODY = new Use.Talent(Tri.NO, Tri.UNKNOWN);
    private static final Step GOOD = step(Compliance.COMPLIANT, Tri.YES, Tri.UNKNOWN);

    @Test
    void ideationWithAllPrinciplesConfirmedIsNotified() {
        Decision decision = decide(use(Purpose.UC1, DataClass.D0), GOOD);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("R0");
        assertThat(decision.approvers()).containsExactly(Approver.NETFLIX_CONTACT);
        assertThat(decision.evidence()).isEmpty();
    }

    @Test
    void nothingKnownEscalatesWithEveryReason() {
        Use unknown = new Use(Purpose.UC1, Set.of(DataClass.D0), Set.of(), Use.Output.UNKNOWN, Use.Talent.UNKNOWN);

        Decision decision = decide(unknown, step(Compliance.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN));

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATE);
        assertThat(printed(decision)).containsExactly("R0", "T1 P1", "T1 P2", "T1 P3", "T1 P5", "T2");
    }

    @ParameterizedTest(name = "security {0}, all proved {1}: P2 is {2}")
    @CsvSource({
        "COMPLIANT,      false, YES",
        "CONDITIONAL,    true,  YES",
        "CONDITIONAL,    false, UNKNOWN",
        "UNKNOWN,        true,  UNKNOWN",
        "NON_COMPLIANT,  true,  NO",
        "NOT_APPLICABLE, true,  UNKNOWN"
    })
    void theSecondPrincipleFollowsTheRating(Compliance security, boolean proved, Tri answer) {
        Step step = new Step("tool", "plan", security, proved, new Agreement(Tri.YES, Tri.UNKNOWN));

        assertThat(answer(decide(use(Purpose.UC1, DataClass.D0), step), Principle.P2))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "agreement {0}, enterprise tool available {1}, security {2}: P3 is {3}")
    @CsvSource({
        "YES,     UNKNOWN, UNKNOWN,       YES",
        "NO,      NO,      COMPLIANT,     YES",
        "UNKNOWN, NO,      COMPLIANT,     YES",
        "NO,      NO,      UNKNOWN,       UNKNOWN",
        "NO,      YES,     COMPLIANT,     NO",
        "NO,      UNKNOWN, COMPLIANT,     UNKNOWN",
        "UNKNOWN, YES,     COMPLIANT,     UNKNOWN"
    })
    void theThirdPrincipleFollowsWhatPeopleState(Tri agreement, Tri available, Compliance security, Tri answer) {
        Decision decision = decide(use(Purpose.UC1, DataClass.D0), step(security, agreement, available));

        assertThat(answer(decision, Principle.P3)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "refers to unowned {0}, cleared {1}: P1 is {2}")
    @CsvSource({
        "NO, YES, YES",
        "YES, NO, NO",
        "YES, UNKNOWN, NO",
        "YES, YES, UNKNOWN",
        "NO, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN"
    })
    void theFirstPrincipleNeedsClearance(Tri unowned, Tri cleared, Tri answer) {
        Use use = use(Purpose.UC1, new Use.Output(unowned, cleared, Tri.NO, Placement.UNKNOWN), NOBODY, DataClass.D0);

        assertThat(answer(decide(use, GOOD), Principle.P1)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "talent touched {0}, consent {1}: P5 is {2}")
    @CsvSource({
        "NO, UNKNOWN, YES",
        "YES, YES, YES",
        "UNKNOWN, YES, YES",
        "YES, NO, NO",
        "YES, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO, UNKNOWN"
    })
    void theFifthPrincipleNeedsConsent(Tri touched, Tri consent, Tri answer) {
        Use use = use(Purpose.UC1, HARMLESS, new Use.Talent(touched, consent), DataClass.D0);

        assertThat(answer(decide(use, GOOD), Principle.P5)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}, in the final cut {1}, {2}: {3}")
    @CsvSource({
        "UC2, YES,     INCIDENTAL, JUDGEMENT",
        "UC2, UNKNOWN, INCIDENTAL, JUDGEMENT",
        "UC2, YES,     PROMINENT,  ESCALATE",
        "UC2, YES,     UNKNOWN,    ESCALATE",
        "UC1, YES,     INCIDENTAL, ESCALATE",
        "UC2, NO,      PROMINENT,  NOTIFY"
    })
    void onlyAnIncidentalBackgroundElementMayEndInJudgement(
            Purpose purpose, Tri appears, Placement placement, Outcome outcome) {
        Use use = use(purpose, new Use.Output(Tri.NO, Tri.YES, appears, placement), NOBODY, DataClass.D0);

        assertThat(decide(use, GOOD).outcome()).isEqualTo(outcome);
    }

    @Test
    void theStrictModeEscalatesTheBackgroundElementToo() {
        Use use = use(Purpose.UC2, BACKGROUND, NOBODY, DataClass.D0);

        assertThat(new Procedure(true).decide(use, List.of(GOOD)).outcome()).isEqualTo(Outcome.ESCALATE);
    }

    @ParameterizedTest(name = "{0} leads to {1} and {2}")
    @CsvSource({"D2, T12, ESCALATE", "D3, T4, ESCALATE", "D4, T7, ESCALATE", "D1, T3, JUDGEMENT"})
    void materialHasItsTrigger(DataClass material, String trigger, Outcome outcome) {
        Decision decision = decide(use(Purpose.UC1, material), GOOD);

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("R0", trigger);
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "own material, agreement {0}: {1}")
    @CsvSource({"YES, JUDGEMENT", "NO, ESCALATE", "UNKNOWN, ESCALATE"})
    void theStudiosMaterialEscalatesOutsideItsAgreements(Tri agreement, Outcome outcome) {
        Step step = step(Compliance.COMPLIANT, agreement, Tri.NO);

        assertThat(decide(use(Purpose.UC6, DataClass.D0), step).outcome()).isEqualTo(outcome);
        assertThat(decide(use(Purpose.UC1, DataClass.D1), step).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is stopped by {1}")
    @CsvSource({"UC3, T6", "UC4, T8", "UC5, T5"})
    void stopSignsHold(Purpose purpose, String trigger) {
        Decision decision = decide(use(purpose, DataClass.D0), GOOD);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATE);
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("R0", trigger);
    }

    @Test
    void aUseWithoutARowIsJudged() {
        assertThat(decide(use(Purpose.OTHER, DataClass.D0), GOOD).outcome()).isEqualTo(Outcome.JUDGEMENT);
    }

    @Test
    void theReasonsNameApproversAndEvidence() {
        Use use = new Use(Purpose.UC4, Set.of(DataClass.D2), Set.of(Trigger.T11), HARMLESS, NOBODY);

        Decision decision = decide(use, GOOD);

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("R0", "T12", "T8", "T11");
        assertThat(decision.approvers())
                .containsExactly(
                        Approver.NETFLIX_CONTACT, Approver.NETFLIX_LEGAL, Approver.PERFORMER, Approver.GUILD_OR_UNION);
        assertThat(decision.evidence())
                .containsExactly("confidentiality", "human-review", "security", "likeness", "content-licence");
    }

    @Test
    void theWorstStepDecidesAndIsNamed() {
        Step bad = step(Compliance.NON_COMPLIANT, Tri.YES, Tri.UNKNOWN);
        Decision decision = Procedure.STANDARD.decide(use(Purpose.UC1, DataClass.D0), List.of(GOOD, bad));

        assertThat(answer(decision, Principle.P2)).isEqualTo(Tri.NO);
        assertThat(decision.weakest()).contains(bad);
    }

    @Test
    void aWorkflowWithoutAToolIsUnsure() {
        Decision decision = Procedure.STANDARD.decide(use(Purpose.UC1, DataClass.D1), List.of());

        assertThat(printed(decision)).containsExactly("R0", "T1 P2", "T1 P3", "T3");
    }

    @Test
    void aUseNamesItsMaterialAndStatesOnlyWhatPeopleCanSee() {
        assertThatThrownBy(() -> use(Purpose.UC1)).hasMessageContaining("Accepted: D0, D1, D2, D3, D4");
        assertThatThrownBy(() -> new Use(Purpose.UC1, Set.of(DataClass.D0), Set.of(Trigger.T2), HARMLESS, NOBODY))
                .hasMessageContaining("Accepted: T5, T6, T7, T8, T9, T10, T11");
    }

    @ParameterizedTest(name = "proof for {0}: all proved {1}")
    @CsvSource({"'human-review,deletion', true", "deletion, false", "'', false"})
    void aStepIsProvedWhenEverySecurityConditionIs(String proved, boolean allProved) {
        Rating rating = ratingWithConditionsOn("deletion", "human-review");

        Step step = Step.of(rating, Set.of(proved.split(",")), Agreement.UNKNOWN);

        assertThat(step.security()).isEqualTo(Compliance.CONDITIONAL);
        assertThat(step.allProved()).isEqualTo(allProved);
    }

    @Test
    void aPrincipleNamesItsEvidenceAndItsAnswer() {
        Decision decision = decide(use(Purpose.UC1, DataClass.D0), step(Compliance.NON_COMPLIANT, Tri.YES, Tri.NO));

        assertThat(decision.reasons()).last().extracting(Reason::text).isEqualTo("principle P2 is answered no");
        assertThat(decision.evidence()).contains("training-inputs", "retention").doesNotContain("likeness");
    }

    @Test
    void anUnsurePrincipleSaysSo() {
        assertThat(decide(use(Purpose.UC1, DataClass.D0), step(Compliance.UNKNOWN, Tri.YES, Tri.NO))
                        .reasons())
                .last()
                .extracting(Reason::text)
                .isEqualTo("principle P2 is answered unsure");
    }

    private static Rating ratingWithConditionsOn(String... criteria) {
        List<Ruling> rulings = List.of(criteria).stream()
                .map(criterion -> new Ruling(
                        new Gate(
                                criterion,
                                Axis.SECURITY,
                                Gate.Role.GATE,
                                List.of(),
                                Silence.of(Standing.UNKNOWN, Optional.empty()),
                                new Gate.Origin("policy", 1, "")),
                        Answer.silent(criterion),
                        Standing.CONDITION,
                        List.of(),
                        Optional.empty()))
                .toList();
        Subject subject = new Subject(
                "tool", "plan", LocalDate.EPOCH, new Circumstances(Set.of(), false, Upstream.NONE), Set.of());
        return new Rating(
                subject,
                new Policy.Ref("policy", "1", ""),
                Map.of(Axis.SECURITY, Compliance.CONDITIONAL),
                Assurance.A0,
                List.of(),
                List.of(),
                rulings,
                Optional.empty());
    }

    private static Decision decide(Use use, Step step) {
        return Procedure.STANDARD.decide(use, List.of(step));
    }

    private static Use use(Purpose purpose, DataClass... material) {
        return use(purpose, HARMLESS, NOBODY, material);
    }

    private static Use use(Purpose purpose, Use.Output output, Use.Talent talent, DataClass... material) {
        return new Use(purpose, Set.of(material), Set.of(), output, talent);
    }

    private static Step step(Compliance security, Tri agreement, Tri available) {
        return new Step("tool", "plan", security, false, new Agreement(agreement, available));
    }

    private static Tri answer(Decision decision, Principle principle) {
        return decision.reasons().stream()
                .filter(reason -> reason.principle().filter(principle::equals).isPresent())
                .flatMap(reason -> reason.answer().stream())
                .findFirst()
                .orElse(Tri.YES);
    }

    private static List<String> printed(Decision decision) {
        return decision.reasons().stream()
                .map(reason -> reason.code()
                        + reason.principle().map(principle -> " " + principle).orElse(""))
                .toList();
    }
}
