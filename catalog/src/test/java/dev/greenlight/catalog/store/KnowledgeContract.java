package dev.greenlight.catalog.store;

import static dev.greenlight.catalog.store.SampleAudits.CATALOG;
import static dev.greenlight.catalog.store.SampleAudits.DAY;
import static dev.greenlight.catalog.store.SampleAudits.POLICY;
import static dev.greenlight.catalog.store.SampleAudits.audit;
import static dev.greenlight.catalog.store.SampleAudits.occasion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.PlainAnalyzer;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.rating.Policy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store knew on which day, why a rating moved, and that all of it can be computed again. */
abstract class KnowledgeContract {
    static final List<String> RECOMPUTABLE =
            List.of("audit", "tool", "plan", "version", "analysis", "dossier", "rating", "ruling");
    private static final String KEPT = "training-inputs prohibited\n";
    private static final String MOVED = "training-inputs permitted\n";

    Store store;

    abstract StoreAddress fresh();

    @BeforeEach
    void open() {
        store = Store.open(fresh());
    }

    @AfterEach
    void close() {
        store.close();
    }

    Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : RECOMPUTABLE) tables.put(table, store.database().read(handle -> rows(handle, table)));
        return tables;
    }

    private static List<String> rows(Handle handle, String table) {
        return handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                .map(row -> row.values().stream()
                        .map(cell -> cell instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(cell))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private void record(Audit audit, String at, boolean live) {
        store.audits().record(audit, new Occasion(Instant.parse(at), "sample", live, "book"), List.of(POLICY));
    }

    private static Audit lark(LocalDate day, String text) {
        return audit(new MemoryArchive().record("Lark/Terms of Service", day + "T00:00:00Z", text), day);
    }

    private List<StandingRating> list(LocalDate day) {
        return list(POLICY, day);
    }

    private List<StandingRating> list(Policy policy, LocalDate day) {
        store.audits().rate(CATALOG, policy, day);
        return store.audits().list(Wanted.all(policy, day));
    }

    private void supply(String words, LocalDate day, Optional<LocalDate> until) {
        byte[] original = words.getBytes(StandardCharsets.UTF_8);
        Supplied.Entry entry = new Supplied.Entry("ana", Instant.parse(day + "T12:00:00Z"));
        store.evidence()
                .add(
                        new Supplied(
                                Supplied.Kind.AGREEMENT,
                                "Lark",
                                "business",
                                entry,
                                new Supplied.Validity(DAY, until),
                                Supplied.Content.of("letter", original, words, PlainAnalyzer.analyze(words))),
                        original);
    }

    @Test
    void auditRecordedLaterIsNotListedOnADayBeforeAndIsReadInHindsight() {
        record(lark(DAY, KEPT), "2025-12-20T08:00:00Z", false);
        LocalDate between = DAY.plusDays(5);
        assertThat(list(between)).isEmpty();
        assertThat(store.audits().standing(CATALOG, between, Set.of())).isEmpty();
        assertThat(store.audits().inHindsight(CATALOG, between, Set.of())).hasSize(1);
        assertThat(list(LocalDate.parse("2025-12-20"))).hasSize(2);
    }

    @Test
    void auditOfTheSameDayDoneAgainLaterLeavesWhatWasKnownBefore() {
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", false);
        record(lark(DAY, MOVED), "2025-12-20T08:00:00Z", false);
        assertThat(list(DAY.plusDays(5))).extracting(StandingRating::weakest).noneMatch(KnowledgeContract::isMoved);
        assertThat(list(DAY.plusDays(20))).extracting(StandingRating::weakest).allMatch(KnowledgeContract::isMoved);
    }

    private static boolean isMoved(Optional<String> weakest) {
        return weakest.orElse("").contains("permitted");
    }

    @Test
    void evidenceCountsFromTheDayItWasRecordedUntilItsLast() {
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", false);
        LocalDate supplied = DAY.plusDays(9);
        supply("retention zero\n", supplied, Optional.of(DAY.plusDays(30)));
        assertThat(assurance(supplied.minusDays(1))).isEqualTo("A0");
        assertThat(assurance(supplied)).isEqualTo("A2");
        assertThat(assurance(supplied.minusDays(1))).isEqualTo("A0");
        assertThat(assurance(DAY.plusDays(31))).isEqualTo("A0");
    }

    @Test
    void policyThatIsNotKeptReadySeesEvidenceAndAuditsOfLater() {
        Policy other = CATALOG.policies().find("netflix-enterprise").orElseThrow();
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", false);
        assertThat(list(other, DAY)).hasSize(2);
        supply("retention zero\n", DAY.plusDays(9), Optional.empty());
        assertThat(list(other, DAY.plusDays(9)))
                .extracting(StandingRating::assurance)
                .containsExactly("A0", "A2");
        record(lark(DAY.plusDays(12), MOVED), DAY.plusDays(12) + "T08:00:00Z", false);
        assertThat(list(other, DAY.plusDays(12)).get(0).weakest()).matches(KnowledgeContract::isMoved);
    }

    private String assurance(LocalDate day) {
        return list(day).get(1).assurance();
    }

    @Test
    void ratingThatMovedSaysWhoseChangeItWas() {
        LocalDate next = DAY.plusDays(1);
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", true);
        assertThat(because(DAY)).isEmpty();
        record(lark(next, MOVED), next + "T08:00:00Z", true);
        assertThat(because(next)).contains("terms");
        record(lark(next.plusDays(1), MOVED), next.plusDays(1) + "T08:00:00Z", true);
        assertThat(because(next.plusDays(1))).contains("terms");
        assertThat(because(next.plusDays(120))).contains("age");
        assertThat(because(DAY)).isEmpty();
    }

    @Test
    void sameTextReadOtherwiseIsOurCriterionAndNotTheVendor() {
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", false);
        Audit again = lark(DAY, KEPT);
        Audit read =
                new Audit(again.day(), again.plans().stream().map(this::deaf).toList(), again.criteria());
        record(read, DAY.plusDays(1) + "T08:00:00Z", false);
        assertThat(because(DAY.plusDays(1))).contains("criterion");
    }

    @Test
    void anotherArchiveThatHasAnotherVersionIsNobodysChange() {
        record(lark(DAY.plusDays(3), KEPT), DAY.plusDays(3) + "T08:00:00Z", false);
        Audit older =
                audit(new MemoryArchive().record("Lark/Terms of Service", DAY + "T00:00:00Z", MOVED), DAY.plusDays(3));
        record(older, DAY.plusDays(4) + "T08:00:00Z", false);
        assertThat(list(DAY.plusDays(4)).get(0).weakest()).matches(KnowledgeContract::isMoved);
        assertThat(because(DAY.plusDays(4))).isEmpty();
    }

    private Audited deaf(Audited audited) {
        List<Reading> readings = audited.dossier().read().stream()
                .<Reading>map(read ->
                        new Reading.Read(read.title(), read.capture(), read.markdown(), PlainAnalyzer.analyze("")))
                .toList();
        return new Audited(
                audited.tool(), audited.plan(), Dossier.of(audited.dossier().audience(), readings));
    }

    @Test
    void suppliedAgreementIsTermsAndAnotherPolicyIsThePolicy() {
        record(lark(DAY, KEPT), DAY + "T08:00:00Z", false);
        supply("retention zero\n", DAY.plusDays(2), Optional.empty());
        assertThat(list(DAY.plusDays(2)).get(1).because()).contains("terms");
        Policy netflix = CATALOG.policies().find("netflix-p2-literal").orElseThrow();
        Policy edited = new Policy(
                new Policy.Ref(POLICY.id(), "2", "f".repeat(64)), POLICY.title(), POLICY.constants(), netflix.gates());
        assertThat(list(edited, DAY.plusDays(2)).get(0).because()).contains("policy");
    }

    private Optional<String> because(LocalDate day) {
        return list(day).get(0).because();
    }

    @Test
    void openPointsAreThoseOfTheListInItsOrder() {
        record(lark(DAY, KEPT + "deletion available\n"), DAY + "T08:00:00Z", false);
        List<OpenPoints> open = store.audits().open(Wanted.all(POLICY, DAY));
        assertThat(open).extracting(OpenPoints::plan).containsExactly("individual", "business");
        assertThat(open.get(0).unknowns()).contains("retention", "visibility").doesNotContain("deletion");
        assertThat(open.get(0).conditions()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void bundlesAreKnownByTheirLastHashFromTheDayTheyWereMade() {
        BundleBook.OfPlan plan = new BundleBook.OfPlan("Lark", "business");
        store.bundles().add(plan, POLICY.ref(), "a".repeat(64), Instant.parse("2025-12-06T10:00:00Z"));
        store.bundles().add(plan, POLICY.ref(), "b".repeat(64), Instant.parse("2025-12-08T10:00:00Z"));
        assertThat(store.bundles().last(POLICY.ref(), DAY.minusDays(1))).isEmpty();
        assertThat(store.bundles().last(POLICY.ref(), DAY)).containsEntry(plan, "a".repeat(64));
        assertThat(store.bundles().last(POLICY.ref(), DAY.plusDays(2))).containsEntry(plan, "b".repeat(64));
    }

    @Test
    void everythingComputedAgainIsEqualThoughNoArchiveTellsWhenATextWasLastSeen() {
        List<Audit> audits = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            Audit audit = lark(DAY.plusDays(day / 2), day < 2 ? KEPT : MOVED);
            Audit ofTheDay = new Audit(DAY.plusDays(day), audit.plans(), audit.criteria());
            audits.add(ofTheDay);
            record(seen(ofTheDay, day), DAY.plusDays(day) + "T08:00:00Z", true);
        }
        Map<String, List<String>> before = dump();
        int again =
                store.audits().rebuild(past -> audits.get(DAY.until(past.day()).getDays()), List.of(POLICY), "book");
        assertThat(again).isEqualTo(4);
        assertThat(dump()).isEqualTo(before);
    }

    /** As a live audit has it: the text was seen on the day of the visit, and other terms could not be read. */
    private static Audit seen(Audit audit, int day) {
        return new Audit(
                audit.day(),
                audit.plans().stream()
                        .map(plan -> new Audited(plan.tool(), plan.plan(), seen(plan.dossier(), day)))
                        .toList(),
                audit.criteria());
    }

    private static Dossier seen(Dossier dossier, int day) {
        Instant at =
                DAY.plusDays(day - day % 2 + 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Dossier.of(
                dossier.audience(),
                dossier.governing().stream()
                        .<Reading>map(reading -> reading instanceof Reading.Read read
                                ? new Reading.Read(read.title(), seen(read, at), read.markdown(), read.analysis())
                                : new Reading.Unread(reading.title(), NotEvaluable.BLOCKED, "answered 403"))
                        .toList());
    }

    private static Capture seen(Reading.Read read, Instant at) {
        var capture = read.capture();
        return new Capture(
                capture.terms(), capture.sha256(), capture.effective(), capture.firstSeen(), at, capture.cause());
    }

    @Test
    void twoArchivesThatSpeakForTheSameDayAreDoneAgainOneAfterTheOther() {
        MemoryArchive more = new MemoryArchive()
                .record("Lark/Terms of Service", DAY + "T00:00:00Z", KEPT)
                .record("Lark/Privacy Policy", DAY + "T00:00:00Z", "retention zero\n");
        List<Audit> audits = List.of(lark(DAY, KEPT), audit(more, DAY));
        for (Audit audit : audits) record(audit, DAY + "T08:00:00Z", false);
        Map<String, List<String>> before = dump();
        Iterator<Audit> again = audits.iterator();
        assertThat(store.audits().rebuild(past -> again.next(), List.of(POLICY), "book"))
                .isEqualTo(2);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatItsArchiveHasLostIsNotForgotten() {
        Audit audit = audit("Lark", KEPT);
        store.audits().record(audit, occasion(false), List.of(POLICY));
        Map<String, List<String>> before = dump();
        Audit empty = new Audit(
                audit.day(),
                audit.plans().stream()
                        .map(plan -> new Audited(
                                plan.tool(),
                                plan.plan(),
                                Dossier.of(
                                        plan.dossier().audience(),
                                        plan.dossier().governing().stream()
                                                .<Reading>map(reading -> new Reading.Unread(
                                                        reading.title(), NotEvaluable.NOT_DECLARED, "gone"))
                                                .toList())))
                        .toList(),
                audit.criteria());
        assertThatThrownBy(() -> store.audits().rebuild(past -> empty, List.of(POLICY), "book"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.reason()).isEqualTo(StoreException.Reason.NOT_ARCHIVED));
        assertThat(dump()).isEqualTo(before);
    }
}
