package dev.greenlight.catalog.store;

import static dev.greenlight.catalog.store.SampleAudits.CATALOG;
import static dev.greenlight.catalog.store.SampleAudits.DAY;
import static dev.greenlight.catalog.store.SampleAudits.POLICY;
import static dev.greenlight.catalog.store.SampleAudits.audit;
import static dev.greenlight.catalog.store.SampleAudits.occasion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What every store does, whatever database lies under it. */
abstract class StoreContract extends KnowledgeContract {
    private static final MemoryArchive ARCHIVE = new MemoryArchive()
            .record("Lark/Terms of Service", "2025-12-01T00:00:00Z", "training-inputs permitted\nretention zero\n")
            .record("Lark/Privacy Policy", "2025-12-02T00:00:00Z", "third-party-sharing none\n\0\n")
            .record("Wren/Terms of Service", "2025-12-03T00:00:00Z", "training-inputs prohibited\n");

    private AuditBook.Recorded record(Audit audit) {
        return store.audits().record(audit, occasion(false), List.of(POLICY));
    }

    private List<Rating> standing(LocalDate day) {
        return store.audits().standing(CATALOG, day, Set.of()).stream()
                .flatMap(audit -> audit.rate(POLICY).stream())
                .toList();
    }

    private List<String> listed(Wanted wanted) {
        return store.audits().list(wanted).stream()
                .map(rating -> rating.tool().id() + "/" + rating.plan().id() + " " + rating.security())
                .toList();
    }

    @Test
    void whatWasRecordedIsRatedExactlyAsTheAuditItself() {
        Audit audit = audit(ARCHIVE, DAY);
        assertThat(record(audit)).isEqualTo(new AuditBook.Recorded(1, 4));
        assertThat(standing(DAY)).isEqualTo(audit.rate(POLICY)).hasSize(4);
        assertThat(store.audits().tools()).containsExactlyInAnyOrder("Lark", "Wren");
        assertThat(store.audits().last()).contains(occasion(false));
    }

    @Test
    void auditThatFindsNothingNewConfirmsAndAddsNothing() {
        record(audit(ARCHIVE, DAY));
        assertThat(record(audit(ARCHIVE, DAY.plusDays(1)))).isEqualTo(new AuditBook.Recorded(2, 0));
        assertThat(store.audits().list(Wanted.all(POLICY, DAY.plusDays(1))))
                .hasSize(4)
                .allMatch(rating -> rating.since().equals(DAY) && rating.asOf().equals(DAY.plusDays(1)));
    }

    @Test
    void termsThatMovedStandFromTheirDayAndTheDayBeforeStaysAsItWas() {
        record(audit("Lark", "training-inputs prohibited\n"));
        MemoryArchive later = new MemoryArchive()
                .record("Lark/Terms of Service", "2025-12-09T00:00:00Z", "training-inputs permitted\n");
        LocalDate after = LocalDate.parse("2025-12-09");
        assertThat(record(audit(later, after)).moved()).isEqualTo(2);
        assertThat(standing(after))
                .allMatch(
                        rating -> rating.ruling("training-inputs").orElseThrow().standing() == Standing.FAIL);
        assertThat(standing(after.minusDays(1)))
                .hasSize(2)
                .allMatch(
                        rating -> rating.ruling("training-inputs").orElseThrow().standing() == Standing.PASS)
                .allMatch(rating -> rating.subject().asOf().equals(DAY));
        assertThat(listed(Wanted.all(POLICY, after)))
                .containsExactly("Lark/individual NON_COMPLIANT", "Lark/business NON_COMPLIANT");
        assertThat(listed(Wanted.all(POLICY, DAY))).containsExactly("Lark/individual UNKNOWN", "Lark/business UNKNOWN");
        assertThat(standing(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void auditOfAnEarlierDayDoesNotReplaceWhatStandsNow() {
        record(audit("Lark", "training-inputs prohibited\n"));
        MemoryArchive earlier = new MemoryArchive()
                .record("Lark/Terms of Service", "2025-11-09T00:00:00Z", "training-inputs permitted\n");
        record(audit(earlier, LocalDate.parse("2025-11-09")));
        assertThat(standing(DAY))
                .allMatch(
                        rating -> rating.ruling("training-inputs").orElseThrow().standing() == Standing.PASS);
        assertThat(listed(Wanted.all(POLICY, DAY))).containsExactly("Lark/individual UNKNOWN", "Lark/business UNKNOWN");
    }

    @Test
    void whatWasForgottenAndRecordedAgainIsEqual() {
        Audit audit = audit(ARCHIVE, DAY);
        record(audit);
        Map<String, List<String>> before = dump();
        store.audits().forget();
        assertThat(dump().values()).allMatch(List::isEmpty);
        record(audit);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void listIsNarrowedByWordRatingGateAndPart() {
        record(audit(ARCHIVE, DAY));
        Wanted all = Wanted.all(POLICY, DAY);
        assertThat(listed(all))
                .containsExactly(
                        "Lark/individual NON_COMPLIANT",
                        "Lark/business NON_COMPLIANT",
                        "Wren/individual UNKNOWN",
                        "Wren/business UNKNOWN");
        assertThat(listed(all.holding("wREN"))).hasSize(2).allMatch(line -> line.startsWith("Wren"));
        assertThat(listed(all.holding("%"))).isEmpty();
        assertThat(listed(all.with(new Wanted.OnAxis(Axis.SECURITY, Compliance.UNKNOWN))))
                .hasSize(2)
                .allMatch(line -> line.startsWith("Wren"));
        assertThat(listed(all.with(new Wanted.AtGate("retention", Standing.PASS))))
                .hasSize(2)
                .allMatch(line -> line.startsWith("Lark"));
        assertThat(listed(all.part(new Wanted.Page(1, 2))))
                .containsExactly("Lark/business NON_COMPLIANT", "Wren/individual UNKNOWN");
    }

    @Test
    void liveAuditSpeaksUntilItsCapturesAreTooOldAndThenIsUnknown() {
        store.audits().record(audit("Lark", "training-inputs permitted\n"), occasion(true), List.of(POLICY));
        LocalDate muchLater = DAY.plusDays(100);
        store.audits().rate(CATALOG, POLICY, DAY.plusDays(1));
        assertThat(listed(Wanted.all(POLICY, DAY.plusDays(1)))).allMatch(line -> line.endsWith("NON_COMPLIANT"));
        store.audits().rate(CATALOG, POLICY, muchLater);
        assertThat(listed(Wanted.all(POLICY, muchLater))).hasSize(2).allMatch(line -> line.endsWith(" UNKNOWN"));
        assertThat(standing(muchLater))
                .allMatch(rating -> rating.subject().asOf().equals(muchLater));
    }

    @Test
    void policyThatIsNewIsRatedWhenItIsAskedFor() {
        record(audit(ARCHIVE, DAY));
        var other = CATALOG.policies().find("netflix-open-floor").orElseThrow();
        assertThat(listed(Wanted.all(other, DAY))).isEmpty();
        store.audits().rate(CATALOG, other, DAY);
        assertThat(listed(Wanted.all(other, DAY))).hasSize(4);
    }

    @Test
    void commandsAtTheSameTimeWaitForEachOtherAndLoseNothing() throws Exception {
        ExecutorService commands = Executors.newFixedThreadPool(6);
        List<Future<AuditBook.Recorded>> running = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Audit audit = audit("Tool" + i, "training-inputs prohibited\n");
            running.add(commands.submit(() -> record(audit)));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<AuditBook.Recorded> each : running) numbers.add(each.get().number());
        commands.shutdown();
        assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(store.audits().tools()).hasSize(12);
    }

    private static final Matter MATTER =
            new Matter("Lark", "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1)));

    private static Act request(String who) {
        Rating rating = audit(ARCHIVE, DAY).rate(POLICY).get(1);
        Grant grant = new Grant(new TreeSet<>(List.of(DataClass.D0)), Packet.of(rating), List.of(), DAY.plusDays(30));
        return Act.granting(Act.Kind.REQUEST, grant, who, Instant.parse(DAY + "T12:00:00Z"), "for the pilot");
    }

    @Test
    void actsComeBackAsTheyWereDone() {
        Outcome outcome = store.approvals().act(MATTER, request("ana"));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(store.approvals().find(MATTER)).isEqualTo(outcome.approval());
        assertThat(store.approvals().of("Lark")).containsExactly(outcome.approval());
        assertThat(store.approvals().of("Wren")).isEmpty();
        store.audits().forget();
        assertThat(store.approvals().all()).containsExactly(outcome.approval());
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsToldWhatTheFirstDid() throws Exception {
        Approval seen = store.approvals().find(MATTER);
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<Outcome> ana = people.submit(() -> store.approvals().act(seen, request("ana")));
        Future<Outcome> ben = people.submit(() -> store.approvals().act(seen, request("ben")));
        people.shutdown();
        assertThat(List.of(ana.get(), ben.get()))
                .filteredOn(Outcome.Done.class::isInstance)
                .hasSize(1);
        assertThat(store.approvals().find(MATTER).acts()).hasSize(1);
    }

    @Test
    void actsAndEvidenceAreOnlyAdded() {
        store.approvals().act(MATTER, request("ana"));
        for (String change : List.of("UPDATE act SET at = '2000-01-01'", "DELETE FROM act"))
            assertThatThrownBy(() -> store.database().write(handle -> handle.execute(change)))
                    .isInstanceOf(JdbiException.class);
        assertThat(store.approvals().all()).hasSize(1);
    }
}
