package dev.greenlight.catalog.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.approval.Act.Proof;
import dev.greenlight.catalog.approval.Grant.Waiver;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.store.SampleAudits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    private static final LocalDate DAY = SampleAudits.DAY;
    private static final Instant NOON = Instant.parse(DAY + "T12:00:00Z");
    private static final String CLEAN = SampleAudits.CLEAN;
    private static final Matter MATTER =
            new Matter("Lark", "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1)));

    private static Grant grant(String terms, LocalDate until, Waiver... waivers) {
        var rating = SampleAudits.audit("Lark", terms).rate(SampleAudits.POLICY).get(1);
        return new Grant(new TreeSet<>(List.of(DataClass.D0)), Packet.of(rating), List.of(waivers), until);
    }

    private static Act approve(Grant grant) {
        return Act.granting(Kind.APPROVE, grant, "ana", NOON, "reviewed");
    }

    private static Act plain(Kind kind, Instant at) {
        return Act.plain(kind, "ben", at, "because");
    }

    private static Approval done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return outcome.approval();
    }

    private static Approval approved(String terms) {
        return done(Approval.none(MATTER).with(approve(grant(terms, DAY.plusDays(60)))));
    }

    @Test
    void cleanTermsAreApprovedAndInForceUntilTheLastDay() {
        Approval approval = approved(CLEAN);
        assertThat(approval.state(DAY)).isEqualTo(State.APPROVED);
        assertThat(approval.inForce(DAY.plusDays(60))).isTrue();
        assertThat(approval.state(DAY.plusDays(61))).isEqualTo(State.EXPIRED);
        assertThat(approval.inForce(DAY.plusDays(61))).isFalse();
    }

    @Test
    void evidenceThatGrowsTooOldEndsAnApprovalBeforeItsOwnDate() {
        Approval approval = done(Approval.none(MATTER).with(approve(grant(CLEAN, DAY.plusYears(2)))));
        assertThat(approval.expires()).contains(DAY.plusDays(89));
        assertThat(approval.state(DAY.plusDays(90))).isEqualTo(State.EXPIRED);
    }

    @Test
    void evidenceThatIsTooOldIsRefusedUnlessItsAgeIsWaived() {
        Instant later = NOON.plusSeconds(100 * 86_400);
        Grant grant = grant(CLEAN, DAY.plusYears(1));
        assertThat(Approval.none(MATTER).with(Act.granting(Kind.APPROVE, grant, "ana", later, "late")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        why -> assertThat(why.faults())
                                .singleElement()
                                .asString()
                                .contains("too old from " + DAY.plusDays(90), "a waiver of age"));
        Grant waived = grant(CLEAN, DAY.plusYears(1), new Waiver(Grant.AGE, "no newer capture exists", "ana"));
        Approval approval = done(Approval.none(MATTER).with(Act.granting(Kind.APPROVE, waived, "ana", later, "late")));
        assertThat(approval.inForce(DAY.plusDays(101))).isTrue();
        assertThat(approval.expires()).contains(DAY.plusYears(1));
    }

    @Test
    void gateThatDoesNotHoldNeedsAWaiverWithAReason() {
        String fails = CLEAN.replace("retention zero", "retention indefinite\ndeletion committed");
        Outcome refused = Approval.none(MATTER).with(approve(grant(fails, DAY.plusDays(9))));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        why -> assertThat(why.faults())
                                .singleElement()
                                .asString()
                                .contains("retention stands at fail (indefinite)", "Accepted: a waiver"));
        assertThat(Approval.none(MATTER).with(approve(grant(fails, DAY, new Waiver("retention", " ", "ana")))))
                .isInstanceOf(Outcome.Refused.class);
        Approval waived = done(Approval.none(MATTER)
                .with(approve(grant(fails, DAY, new Waiver("retention", "we send no files", "ana")))));
        assertThat(waived.inForce(DAY)).isTrue();
    }

    @Test
    void silenceIsNoBetterThanAFailingGate() {
        Outcome refused = Approval.none(MATTER).with(approve(grant(CLEAN.replace("security certified\n", ""), DAY)));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        why -> assertThat(why.faults())
                                .singleElement()
                                .asString()
                                .contains("security stands at unknown (silent)"));
    }

    @Test
    void rightsMatterOnlyWhereWhatIsGeneratedMayBeDelivered() {
        assertThat(Grant.decisive(MATTER.uses())).doesNotContain(Axis.RIGHTS);
        Matter background =
                new Matter("Lark", "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1, Use.Purpose.UC2)));
        assertThat(Approval.none(background).with(approve(grant(CLEAN, DAY)))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void conditionsBindUntilEachIsProvedAndAgainWhenAProofRunsOut() {
        Approval approval = approved(CLEAN.replace("training-inputs prohibited", "training-inputs opt-out"));
        assertThat(approval.state(DAY)).isEqualTo(State.APPROVED_WITH_CONDITIONS);
        assertThat(approval.inForce(DAY)).isFalse();
        for (String condition : approval.conditions().keySet())
            approval = done(approval.with(
                    Act.proving(new Proof(condition, "screenshot.png", Optional.of(DAY.plusDays(10))), "ana", NOON)));
        assertThat(approval.inForce(DAY)).isTrue();
        assertThat(approval.inForce(DAY.plusDays(11))).isFalse();
        assertThat(approval.unproved(DAY.plusDays(11)))
                .containsExactlyElementsOf(approval.conditions().keySet());
    }

    @Test
    void proofOfSomethingThatIsNoConditionIsRefused() {
        Act stray = Act.proving(new Proof("paint it blue", "photo", Optional.empty()), "ana", NOON);
        assertThat(approved(CLEAN).with(stray)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatIsApprovedIsNotApprovedOnceMore() {
        assertThat(approved(CLEAN).with(approve(grant(CLEAN, DAY))))
                .isInstanceOfSatisfying(
                        Outcome.OutOfTurn.class,
                        turn -> assertThat(turn.state()).isEqualTo(State.APPROVED));
    }

    @Test
    void suspendedIsOutOfForceUntilItIsApprovedAgain() {
        Approval suspended = done(approved(CLEAN).with(plain(Kind.SUSPEND, NOON)));
        assertThat(suspended.inForce(DAY)).isFalse();
        assertThat(suspended.with(plain(Kind.SUSPEND, NOON))).isInstanceOf(Outcome.OutOfTurn.class);
        assertThat(done(suspended.with(approve(grant(CLEAN, DAY)))).inForce(DAY))
                .isTrue();
    }

    @Test
    void approvalAsItStoodOnADayKnowsNothingOfLaterActs() {
        Approval withdrawn = done(approved(CLEAN).with(plain(Kind.WITHDRAW, NOON.plusSeconds(3 * 86_400))));
        assertThat(withdrawn.state(DAY.plusDays(4))).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.asOf(DAY.plusDays(2)).state(DAY.plusDays(2))).isEqualTo(State.APPROVED);
        assertThat(withdrawn.asOf(DAY.minusDays(1)).state(DAY.minusDays(1))).isEqualTo(State.NONE);
    }

    @Test
    void datesInThePastAndEvidenceFromTheFutureAreRefused() {
        assertThat(Approval.none(MATTER).with(approve(grant(CLEAN, DAY.minusDays(1)))))
                .isInstanceOf(Outcome.Refused.class);
        Act early = Act.granting(Kind.APPROVE, grant(CLEAN, DAY), "ana", NOON.minusSeconds(5 * 86_400), "too early");
        assertThat(Approval.none(MATTER).with(early)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void packetPinsVersionsOffsetsAndQuotes() {
        Packet packet = approved(CLEAN).packet().orElseThrow();
        assertThat(packet.terms())
                .singleElement()
                .satisfies(pinned -> assertThat(pinned.sha256()).hasSize(64));
        assertThat(packet.answers())
                .filteredOn(answer -> answer.criterion().equals("retention"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.passages())
                        .singleElement()
                        .extracting(Packet.Passage::quote)
                        .isEqualTo("retention zero"));
    }
}
