package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.TermsHealth;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AuditorTest {
    private static final LocalDate DAY = LocalDate.parse("2025-12-06");
    private static final String THEN = "2025-12-01T00:00:00Z";
    private static final Catalog CATALOG = Catalog.shipped();
    private static final Policy POLICY =
            CATALOG.policies().find("enterprise-secure").orElseThrow();
    private static final Tool ACME = tool("""
            name: Acme
            vendor: Acme
            website: https://acme.example
            category: text
            archive: [Acme AI]
            plans:
              - {id: free, name: Free, audience: individual, governed-by: [consumer, privacy]}
              - {id: team, name: Team, audience: business, governed-by: [service, dpa]}
            terms:
              - {key: consumer, type: Terms of Service, url: "https://acme.example/consumer", evidence: linked,
                 archived: [Acme AI/Terms of Service#1]}
              - {key: service, type: Terms of Service, url: "https://acme.example/service", evidence: linked,
                 archived: [Acme AI/Terms of Service#2]}
              - {key: privacy, type: Privacy Policy, url: "https://acme.example/privacy", evidence: linked}
              - {key: dpa, type: Data Processor Agreement, url: "https://acme.example/dpa", evidence: linked}
              - {key: faq, type: Training Data FAQ, url: "https://acme.example/faq", evidence: linked, binds: unknown}
            """);

    @Test
    void theTermsOfEveryPlanAreReadUnderTheirNames() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Terms of Service (consumer)", THEN, "training-inputs permitted\n")
                .record("Acme AI/Privacy Policy", THEN, "retention indefinite\n")
                .record("acme/Data Processor Agreement", THEN, "deletion committed\n");

        Audit audit = audit(archive, ACME);

        assertThat(titles(audit, "free")).containsExactly("Terms of Service (consumer)", "Privacy Policy (privacy)");
        assertThat(titles(audit, "team")).containsExactly("Data Processor Agreement (dpa)");
        assertThat(rating(audit, "free").ruling("retention").map(Ruling::standing))
                .contains(Standing.FAIL);
        assertThat(rating(audit, "team").ruling("deletion").map(Ruling::standing))
                .contains(Standing.CONDITION);
    }

    @Test
    void pagesThatWerePutTogetherAreReadApart() {
        String both = "training-inputs permitted\n\n- - -\n\ntraining-inputs prohibited\n";
        MemoryArchive archive = new MemoryArchive().record("Acme AI/Terms of Service", THEN, both, "one", "two");

        Audit audit = audit(archive, ACME);

        assertThat(titles(audit, "free")).containsExactly("Terms of Service (consumer)");
        assertThat(rating(audit, "free").ruling("training-inputs").map(Ruling::standing))
                .contains(Standing.FAIL);
        assertThat(titles(audit, "team")).containsExactly("Terms of Service (service)");
        assertThat(quotes(audit, "team"))
                .singleElement()
                .satisfies(quote -> assertThat(both.substring(
                                quote.finding().start(), quote.finding().end()))
                        .isEqualTo("training-inputs prohibited"));
    }

    @Test
    void aTextWhosePagesCannotBeToldApartCountsOnlyAgainst() {
        MemoryArchive archive = new MemoryArchive()
                .record(
                        "Acme AI/Terms of Service",
                        THEN,
                        "training-inputs prohibited\ncontent-licence broad\n",
                        "1",
                        "2")
                .record("Acme AI/Privacy Policy", THEN, "retention zero\n");

        Audit audit = audit(archive, ACME);

        assertThat(titles(audit, "free")).containsExactly("Privacy Policy (privacy)");
        assertThat(rating(audit, "free").ruling("training-inputs").map(Ruling::standing))
                .contains(Standing.UNKNOWN);
        assertThat(rating(audit, "free").ruling("content-licence").map(Ruling::standing))
                .contains(Standing.FAIL);
    }

    @Test
    void aPageThatTheTextDoesNotHaveIsMissing() {
        MemoryArchive archive =
                new MemoryArchive().record("Acme AI/Terms of Service", THEN, "training-inputs prohibited\n", "one");

        Audit audit = audit(archive, ACME);

        assertThat(titles(audit, "free")).containsExactly("Terms of Service (consumer)");
        assertThat(unread(audit, "team"))
                .extracting(unread -> unread.title().words())
                .containsExactly("Terms of Service (service)", "Data Processor Agreement (dpa)");
    }

    @Test
    void termsThatAreNotInTheArchiveAreUnreadWithTheirAddress() {
        Audit audit = audit(new MemoryArchive().record("acme/Privacy Policy", THEN, "retention zero\n"), ACME);

        assertThat(unread(audit, "free")).singleElement().satisfies(unread -> {
            assertThat(unread.title()).extracting(Title::words).isEqualTo("Terms of Service (consumer)");
            assertThat(unread.reason()).isEqualTo(NotEvaluable.NOT_DECLARED);
            assertThat(unread.detail()).contains("https://acme.example/consumer");
        });
    }

    @Test
    void theReasonOfTheCrawlerIsKept() {
        MemoryArchive archive = new MemoryArchive().record("acme/Privacy Policy", THEN, "retention zero\n");
        Versions versions = Versions.of(archive, DAY).with(AuditorTest::blocked);

        assertThat(unread(audit(versions, ACME), "free"))
                .extracting(Reading.Unread::reason)
                .containsExactly(NotEvaluable.WALL_PAGE);
    }

    @Test
    void oneBadTextStopsNoOther() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Terms of Service (consumer)", THEN, "crash")
                .record("acme/Terms of Service (service)", THEN, "lost")
                .record("acme/Data Processor Agreement", THEN, "foreign")
                .record("acme/Privacy Policy", THEN, "retention zero\n");

        Audit audit = audit(archive, ACME);

        assertThat(unread(audit, "free"))
                .extracting(Reading.Unread::reason)
                .containsExactly(NotEvaluable.UNSUPPORTED_FORMAT);
        assertThat(unread(audit, "team"))
                .extracting(Reading.Unread::reason)
                .containsExactly(NotEvaluable.UNSUPPORTED_FORMAT, NotEvaluable.UNSUPPORTED_LANGUAGE);
        assertThat(titles(audit, "free")).containsExactly("Privacy Policy (privacy)");
    }

    @Test
    void termsOfUnknownPlanAreKeptApart() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", THEN, "retention zero\n")
                .record("acme/Training Data FAQ", THEN, "training-inputs permitted\n");

        Audited free = plan(audit(archive, ACME), "free");

        assertThat(free.dossier().perhaps())
                .extracting(read -> read.title().words())
                .containsExactly("Training Data FAQ (faq)");
    }

    @Test
    void theVersionThatStoodOnTheDayIsRead() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", "2025-06-01T00:00:00Z", "retention zero\n")
                .record("acme/Privacy Policy", "2025-12-06T23:59:59Z", "retention bounded\n")
                .record("acme/Privacy Policy", "2025-12-07T00:00:00Z", "retention indefinite\n");

        assertThat(rating(audit(archive, ACME), "free").ruling("retention"))
                .hasValueSatisfying(
                        ruling -> assertThat(ruling.answer().stances()).containsExactly("bounded"));
        assertThat(Versions.lastDay(archive)).contains(LocalDate.parse("2025-12-07"));
    }

    @Test
    void theYoungestOfSeveralNamesIsRead() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", "2025-06-01T00:00:00Z", "retention zero\n")
                .record("Acme AI/Privacy Policy", THEN, "retention indefinite\n");

        assertThat(rating(audit(archive, ACME), "free").ruling("retention").map(Ruling::standing))
                .contains(Standing.FAIL);
    }

    @Test
    void anArchiveOfChangesVouchesForItsTextsUntilItsYoungestRecord() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", "2024-06-01T00:00:00Z", "retention zero\n")
                .record("other/Privacy Policy", THEN, "");

        assertThat(rating(audit(archive, ACME), "free").expires()).contains(LocalDate.parse("2026-03-01"));
    }

    @Test
    void whatIsKnownOfTheSourcesSaysWhenATextWasLastSeen() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", "2025-06-01T00:00:00Z", "retention zero\n")
                .record("other/Privacy Policy", THEN, "");
        Versions versions = Versions.of(archive, DAY).with(terms -> seen(terms, "2025-10-01T00:00:00Z"));

        assertThat(rating(audit(versions, ACME), "free").expires()).contains(LocalDate.parse("2025-12-30"));
    }

    @Test
    void equalTextsAreAnalysedOnce() {
        AtomicInteger calls = new AtomicInteger();
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", THEN, "retention zero\n")
                .record("acme/Data Processor Agreement", THEN, "retention zero\n");

        new Auditor(
                        CATALOG.criteria(),
                        text -> {
                            calls.incrementAndGet();
                            return PlainAnalyzer.analyze(text);
                        },
                        2)
                .audit(List.of(ACME), Versions.of(archive, DAY), AuditListener.NONE);

        assertThat(calls).hasValue(1);
    }

    @Test
    void theListenerHearsEveryTextInTurn() {
        MemoryArchive archive = new MemoryArchive()
                .record("acme/Privacy Policy", THEN, "a")
                .record("acme/Data Processor Agreement", THEN, "b");
        List<String> heard = new ArrayList<>();

        new Auditor(CATALOG.criteria(), PlainAnalyzer::analyze, 2)
                .audit(List.of(ACME), Versions.of(archive, DAY), (terms, done, all) -> heard.add(done + "/" + all));

        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        MemoryArchive archive = new MemoryArchive();
        List<Tool> tools = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            archive.record("tool " + i + "/Terms of Service", THEN, "retention zero\nsecurity certified\n" + i);
        }
        Versions versions = Versions.of(archive, DAY);
        tools.addAll(CATALOG.in(versions.terms()));

        assertThat(tools).hasSize(20);
        assertThat(new Auditor(CATALOG.criteria(), PlainAnalyzer::analyze, 4)
                        .audit(tools, versions, AuditListener.NONE))
                .isEqualTo(new Auditor(CATALOG.criteria(), PlainAnalyzer::analyze, 1)
                        .audit(tools, versions, AuditListener.NONE));
    }

    private static Audit audit(MemoryArchive archive, Tool tool) {
        return audit(Versions.of(archive, DAY), tool);
    }

    private static Audit audit(Versions versions, Tool tool) {
        return new Auditor(CATALOG.criteria(), PlainAnalyzer::analyze, 2)
                .audit(List.of(tool), versions, AuditListener.NONE);
    }

    private static Audited plan(Audit audit, String id) {
        return audit.plans().stream()
                .filter(audited -> audited.plan().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Rating rating(Audit audit, String plan) {
        return audit.rate(POLICY).stream()
                .filter(rating -> rating.subject().plan().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Audit audit, String plan) {
        return plan(audit, plan).dossier().read().stream()
                .map(read -> read.title().words())
                .toList();
    }

    private static List<Quote> quotes(Audit audit, String plan) {
        return rating(audit, plan).rulings().stream()
                .flatMap(ruling -> ruling.answer().quotes().stream())
                .toList();
    }

    private static List<Reading.Unread> unread(Audit audit, String plan) {
        return plan(audit, plan).dossier().unread();
    }

    private static TermsHealth blocked(Terms terms) {
        URI address = URI.create("https://acme.example/" + terms.type().length());
        FetchFailure failure = FetchFailure.of(FetchFailure.Reason.BOT_WALL, address, "");
        return new TermsHealth(
                terms,
                "",
                List.of(new SourceHealth(
                        address, Instant.EPOCH, Optional.of(failure), Optional.empty(), Optional.empty())));
    }

    private static TermsHealth seen(Terms terms, String instant) {
        SourceHealth.Answer answer = new SourceHealth.Answer("", Optional.empty(), Optional.empty(), Optional.empty());
        SourceHealth.Good good = new SourceHealth.Good(Instant.parse(instant), "", "", 1, 1, Optional.empty(), answer);
        return new TermsHealth(
                terms,
                "",
                List.of(new SourceHealth(
                        URI.create("https://acme.example"),
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.of(good),
                        Optional.empty())));
    }

    private static Tool tool(String content) {
        Faults faults = new Faults();
        Tools tools = Tools.read(List.of(SourceFile.of("acme", content)), faults);
        assertThat(faults.sorted()).isEmpty();
        return tools.find("acme").orElseThrow();
    }
}
