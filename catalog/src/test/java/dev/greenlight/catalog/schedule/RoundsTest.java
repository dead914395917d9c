package dev.greenlight.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.approval.State;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.store.SampleAudits;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import dev.greenlight.catalog.store.Wanted;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    private static final String TERMS = SampleAudits.CLEAN;
    private static final String WORSE = TERMS.replace("training-inputs prohibited", "training-inputs permitted");
    private static final Matter MATTER =
            new Matter("lark", "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1)));

    @TempDir
    private Path folder;

    private final Vendors vendors =
            new Vendors(80, "lark", "wren").says("lark", TERMS).says("wren", TERMS);
    private Store store;
    private Nights nights;

    @BeforeEach
    void open() {
        store = Store.open(new StoreAddress.InFile(folder.resolve("greenlight.db")));
        nights = new Nights(store, vendors);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Rounds rounds(Visit visit) {
        return nights.rounds(visit, "book");
    }

    private void round() {
        nights.round();
    }

    private LocalDate today() {
        return vendors.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void approve(int days) {
        Audit audit = store.audits()
                .standing(vendors.catalog(), today(), Set.of("lark"))
                .get(0);
        Audited audited = audit.plans().get(0);
        Circumstances circumstances = Circumstances.of(audited.tool()).with(Set.of(DataClass.D0));
        Packet packet = Packet.of(audit.rate(audited, SampleAudits.POLICY, circumstances));
        Grant grant = new Grant(new TreeSet<>(Set.of(DataClass.D0)), packet, List.of(), today().plusDays(days));
        Act act = Act.granting(Act.Kind.APPROVE, grant, "ana", vendors.instant(), "reviewed");
        assertThat(store.approvals().act(MATTER, act)).isInstanceOf(Outcome.Done.class);
    }

    private Approval approval() {
        return store.approvals().find(MATTER);
    }

    private List<Act.Kind> acts() {
        return approval().acts().stream().map(Act::kind).toList();
    }

    private List<Message> messages() {
        return nights.messages();
    }

    @Test
    void eachToolIsDueOnceInAPeriodAndMissedOnesAreMadeUpForOnce() {
        round();
        round();
        assertThat(vendors.visited()).containsExactly("lark", "wren");
        vendors.turn(9);
        round();
        round();
        assertThat(vendors.visited()).containsExactly("lark", "wren", "lark", "wren");
        assertThat(messages()).isEmpty();
    }

    @Test
    void toolsWhoseTermsPromiseNoticeAreDueWeeklyUntilSomebodyRelies() {
        vendors.says("lark", TERMS.replace("terms-change notice", "terms-change advance-notice"));
        Agenda agenda = new Agenda(store, vendors.catalog().tools().all());
        assertThat(agenda.next(today())).containsOnly(entry("lark", today()), entry("wren", today()));
        round();
        LocalDate week = Cadence.WEEKLY.period(today()).plusDays(7);
        assertThat(agenda.next(today())).containsOnly(entry("lark", week), entry("wren", today().plusDays(1)));
        approve(60);
        assertThat(agenda.next(today())).containsEntry("lark", today().plusDays(1));
    }

    @Test
    void secondRoundOfTheSamePeriodLeavesNothingBehind() {
        round();
        approve(60);
        vendors.turn(1);
        vendors.says("lark", WORSE);
        Due due = new Due("lark", today());
        Rounds slow = rounds(tool -> {
            rounds(vendors).audit(due);
            return vendors.visit(tool);
        });
        slow.audit(due);
        assertThat(vendors.visited()).containsExactly("lark", "wren", "lark", "lark");
        assertThat(acts()).containsExactly(Act.Kind.APPROVE, Act.Kind.SUSPEND);
        assertThat(messages()).extracting(Message::kind).containsExactlyInAnyOrder(Kind.SUSPENDED, Kind.FELL);
        assertThat(store.audits().last().orElseThrow().recordedAt()).isEqualTo(vendors.instant());
    }

    @Test
    void movedAnswerSuspendsTheApprovalAndSaysWhichWithBothQuotes() {
        round();
        approve(60);
        vendors.turn(1);
        vendors.says("lark", WORSE);
        List<Due> due = rounds(vendors).due();
        round();
        assertThat(approval().state(today())).isEqualTo(State.SUSPENDED);
        assertThat(messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.whose()).contains(Whose.TERMS));
        assertThat(messages())
                .filteredOn(message -> message.kind() == Kind.FELL)
                .singleElement()
                .satisfies(fell -> {
                    assertThat(fell.headline())
                            .contains("lark, plan business: training-inputs", "got worse (the terms changed)");
                    assertThat(fell.policies()).contains("enterprise-secure");
                    assertThat(fell.details())
                            .anyMatch(line -> line.startsWith("training-inputs: prohibited -> permitted; worse under "))
                            .anyMatch(line -> line.contains("before") && line.contains("training-inputs prohibited"))
                            .anyMatch(line -> line.contains("now") && line.contains("training-inputs permitted"));
                });
        assertThat(rounds(vendors).tally(due)).isEqualTo(new Rounds.Tally(0, 2));
    }

    @Test
    void changeThatAVendorForetellsIsToldOnceThoughItNamesNoDay() {
        round();
        vendors.turn(1);
        vendors.says("lark", "We are updating our terms of service.\n" + TERMS);
        for (int night = 0; night < 3; night++) {
            round();
            vendors.turn(1);
        }
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Kind.FORETOLD);
            assertThat(message.headline()).isEqualTo("lark: Terms of Service (terms) will change");
            assertThat(message.details())
                    .containsExactly("\"We are updating our terms of service.\"", "The text does not say from when.");
        });
    }

    @Test
    void sourceThatTurnsUnreadableIsToldOnceAndSoIsThatItHealed() {
        round();
        vendors.isDown("lark");
        List<Due> due = new ArrayList<>();
        for (int night = 0; night < 12; night++) {
            vendors.turn(1);
            due.addAll(rounds(vendors).due());
            round();
        }
        assertThat(messages()).extracting(Message::kind).containsExactly(Kind.UNREAD);
        assertThat(rounds(vendors).tally(due).worse()).isZero();
        assertThat(messages().get(0).headline())
                .isEqualTo("lark: Terms of Service (terms) could not be read since 2025-12-06");
        vendors.says("lark", TERMS);
        vendors.turn(1);
        round();
        vendors.turn(1);
        round();
        assertThat(messages()).extracting(Message::kind).containsExactly(Kind.READ_AGAIN, Kind.UNREAD);
    }

    @Test
    void wordsThatMoveNothingRepinAndWakeNobody() {
        round();
        approve(60);
        vendors.turn(1);
        vendors.says("lark", TERMS + "\nWe like music.\n");
        round();
        assertThat(acts()).containsExactly(Act.Kind.APPROVE, Act.Kind.REPIN);
        assertThat(messages()).isEmpty();
    }

    @Test
    void betterAnswerIsANoteAndNoMore() {
        vendors.says("lark", WORSE);
        round();
        vendors.turn(1);
        vendors.says("lark", TERMS);
        round();
        assertThat(messages()).extracting(Message::kind).containsExactly(Kind.MOVED);
    }

    @Test
    void failedVisitLetsTheLastGoodTextStandUntilItIsTooOld() {
        round();
        approve(300);
        vendors.isDown("lark");
        vendors.turn(1);
        round();
        assertThat(acts()).containsExactly(Act.Kind.APPROVE);
        assertThat(messages()).isEmpty();
        vendors.turn(120);
        round();
        assertThat(approval().state(today())).isIn(State.SUSPENDED, State.EXPIRED);
        assertThat(messages())
                .filteredOn(message -> message.tool().equals("lark"))
                .isNotEmpty();
    }

    @Test
    void termsSeenAgainKeepAnApprovalFromGrowingTooOld() {
        round();
        approve(300);
        for (int visit = 0; visit < 12; visit++) {
            vendors.turn(20);
            round();
            rounds(vendors).expire();
        }
        assertThat(approval().state(today()).granted()).isTrue();
        assertThat(acts()).contains(Act.Kind.REPIN).doesNotContain(Act.Kind.EXPIRE);
        assertThat(acts()).hasSizeLessThan(6);
        assertThat(messages()).isEmpty();
    }

    @Test
    void endIsWarnedOfAndNotedOnceEach() {
        round();
        approve(20);
        rounds(vendors).expire();
        assertThat(messages()).isEmpty();
        for (int day = 0; day < 25; day++) {
            vendors.turn(1);
            rounds(vendors).expire();
        }
        assertThat(messages()).extracting(Message::kind).containsExactly(Kind.EXPIRED, Kind.EXPIRING);
        assertThat(acts()).containsExactly(Act.Kind.APPROVE, Act.Kind.EXPIRE);
    }

    @Test
    void announcedTermsWarnOnceAndSuspendOnTheDayTheyBind() {
        round();
        approve(60);
        LocalDate binds = today().plusDays(3);
        vendors.says("lark", WORSE);
        List<Due> due = new ArrayList<>();
        for (int day = 1; day <= 2; day++) due.addAll(announcing(binds));
        assertThat(acts()).containsExactly(Act.Kind.APPROVE);
        assertThat(trainingStands()).isEqualTo(Standing.PASS);
        assertThat(rounds(vendors).tally(due).worse()).isZero();
        assertThat(messages())
                .extracting(Message::kind, Message::headline)
                .containsExactlyInAnyOrder(
                        tuple(
                                Kind.ANNOUNCED,
                                "The approval of lark, plan business, for UC1 on Dusk will be suspended: new terms bind from "
                                        + binds),
                        tuple(
                                Kind.ANNOUNCED,
                                "lark, plan business: training-inputs, feedback-use will get worse by terms that bind from "
                                        + binds + " (the terms changed)"));
        announcing(binds);
        announcing(binds);
        assertThat(acts()).containsExactly(Act.Kind.APPROVE, Act.Kind.SUSPEND);
        assertThat(trainingStands()).isEqualTo(Standing.FAIL);
        assertThat(messages())
                .filteredOn(message -> message.kind() == Kind.FELL)
                .singleElement()
                .satisfies(message ->
                        assertThat(message.headline()).contains("got worse as was announced (the terms changed)"));
        assertThat(messages()).hasSize(4);
    }

    @Test
    void betterTermsCountFromTheDayTheyBindThoughNobodyAuditsOnIt() {
        vendors.says("lark", WORSE);
        round();
        LocalDate binds = today().plusDays(2);
        vendors.says("lark", TERMS);
        announcing(binds);
        assertThat(trainingStands()).isEqualTo(Standing.FAIL);
        assertThat(weakestListed()).startsWith("training-inputs");
        vendors.turn(1);
        assertThat(trainingStands()).isEqualTo(Standing.PASS);
        assertThat(weakestListed()).doesNotStartWith("training-inputs");
    }

    private String weakestListed() {
        store.audits().rate(vendors.catalog(), SampleAudits.POLICY, today());
        return store.audits()
                .list(Wanted.all(SampleAudits.POLICY, today()).of("lark"))
                .get(0)
                .weakest()
                .orElse("");
    }

    /** The rounds of the next night, when the page says from when it holds. */
    private List<Due> announcing(LocalDate binds) {
        vendors.turn(1);
        List<Due> due = rounds(vendors).due();
        due.forEach(rounds(tool -> effective(vendors.visit(tool), binds))::audit);
        return due;
    }

    private Standing trainingStands() {
        Audit audit = store.audits()
                .standing(vendors.catalog(), today(), Set.of("lark"))
                .get(0);
        return audit.rate(SampleAudits.POLICY)
                .get(0)
                .ruling("training-inputs")
                .orElseThrow()
                .standing();
    }

    private static Visit.Visited effective(Visit.Visited visited, LocalDate from) {
        Audit audit = visited.audit();
        List<Audited> plans = audit.plans().stream()
                .map(plan -> new Audited(plan.tool(), plan.plan(), effective(plan.dossier(), from), plan.grounds()))
                .toList();
        return new Visit.Visited(new Audit(audit.day(), plans, audit.criteria()), visited.failures(), visited.whose());
    }

    private static Dossier effective(Dossier dossier, LocalDate from) {
        List<Reading> readings = dossier.governing().stream()
                .map(reading -> reading instanceof Reading.Read read
                        ? new Reading.Read(
                                read.title(), effective(read.capture(), from), read.markdown(), read.analysis())
                        : reading)
                .toList();
        return new Dossier(dossier.audience(), readings, dossier.perhaps(), dossier.precedence());
    }

    private static Capture effective(Capture capture, LocalDate from) {
        return new Capture(
                capture.terms(), capture.sha256(), Optional.of(from), capture.firstSeen(), capture.lastGood());
    }
}
