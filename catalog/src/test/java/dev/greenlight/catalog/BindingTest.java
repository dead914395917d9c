package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BindingTest {
    private static final Tool ACME = acme();
    private static final String OLD = "Effective: January 1, 2026\ntraining-inputs permitted\n";
    private static final String NEW = "Effective: March 1, 2026\ntraining-inputs prohibited\n";

    private final MemoryArchive archive = new MemoryArchive();

    private BindingTest records(String day, String text, String... pages) {
        archive.record("acme/Terms of Service", day + "T08:00:00Z", text, pages);
        return this;
    }

    private Audited on(String day) {
        return audited(Versions.inForce(archive, LocalDate.parse(day)));
    }

    private static Audited audited(Versions versions) {
        Auditor auditor = new Auditor(Catalog.shipped().criteria(), PlainAnalyzer::analyze, 1);
        return auditor.audit(List.of(ACME), versions, AuditListener.NONE)
                .plans()
                .get(0);
    }

    private static String training(Audited audited) {
        return audited.dossier().read().stream()
                .flatMap(read -> read.analysis().findings().stream())
                .filter(finding -> finding.criterion().equals("training-inputs"))
                .map(Finding::stance)
                .collect(Collectors.joining());
    }

    @Test
    void announcedTextIsRatedFromItsDayOn() {
        records("2026-01-01", OLD).records("2026-02-01", NEW);
        assertThat(training(on("2026-01-31"))).isEqualTo("permitted");
        assertThat(training(on("2026-02-28"))).isEqualTo("permitted");
        assertThat(training(on("2026-03-01"))).isEqualTo("prohibited");
    }

    @Test
    void textToComeIsKeptBesideTheOneInForceUntilItsDay() {
        records("2026-01-01", OLD).records("2026-02-01", NEW);
        assertThat(on("2026-01-31").dossier().announced()).isEmpty();
        assertThat(on("2026-02-28").dossier().announced())
                .extracting(Reading.Read::capture)
                .extracting(Capture::published, capture -> capture.effective().orElseThrow())
                .containsExactly(tuple(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")));
        assertThat(training(on("2026-02-28").onceAnnouncedBind())).isEqualTo("prohibited");
        assertThat(on("2026-03-01").dossier().announced()).isEmpty();
    }

    @Test
    void onlyTextOnRecordIsRatedThoughItBindsLater() {
        records("2026-02-01", NEW);
        Audited audited = on("2026-02-28");
        assertThat(training(audited)).isEqualTo("prohibited");
        assertThat(audited.dossier().announced()).isEmpty();
        assertThat(audited.dossier().read().get(0).capture().announced(LocalDate.parse("2026-02-28")))
                .contains(LocalDate.parse("2026-03-01"));
    }

    @Test
    void textCorrectedBeforeItBindsIsAnnouncedAsCorrected() {
        records("2026-01-01", OLD).records("2026-02-01", NEW).records("2026-02-10", NEW + "deletion denied\n");
        Audited audited = on("2026-02-28");
        assertThat(training(audited)).isEqualTo("permitted");
        assertThat(audited.dossier().announced())
                .singleElement()
                .satisfies(read -> assertThat(read.markdown()).contains("deletion denied"));
    }

    @Test
    void dayThatIsYearsAwayOrOfTheLastUpdateLeavesNothingInForceBehind() {
        records("2026-01-01", OLD).records("2026-02-01", NEW.replace("2026", "2036"));
        assertThat(training(on("2026-02-28"))).isEqualTo("prohibited");
        assertThat(training(on("2035-12-31"))).isEqualTo("prohibited");
        records("2036-03-02", "Last updated: April 1, 2036\ntraining-inputs opt-out\n");
        assertThat(training(on("2036-03-03"))).isEqualTo("opt-out");
    }

    @Test
    void textToComeIsRatedWhereTheOneInForceCannotBeRead() {
        records("2026-01-01", "foreign").records("2026-02-01", NEW);
        assertThat(training(on("2026-02-28"))).isEqualTo("prohibited");
        assertThat(on("2026-02-28").dossier().announced()).isEmpty();
        records("2026-01-02", "lost").records("2026-02-02", NEW + "\n");
        assertThat(training(on("2026-02-28"))).isEqualTo("prohibited");
    }

    @Test
    void severalPagesInOneTextAnnounceNothing() {
        records("2026-01-01", OLD, "one", "two").records("2026-02-01", NEW, "one", "two");
        assertThat(training(on("2026-02-28"))).isEqualTo("prohibited");
    }

    @Test
    void historyIsToldByTheDaysOfPublication() {
        records("2026-01-01", OLD).records("2026-02-01", NEW);
        assertThat(training(audited(Versions.of(archive, LocalDate.parse("2026-02-02")))))
                .isEqualTo("prohibited");
    }

    private static Tool acme() {
        Faults faults = new Faults();
        Tools tools = Tools.read(List.of(SourceFile.of("acme", """
                        name: Acme
                        vendor: Acme
                        website: https://acme.example
                        category: text
                        plans:
                          - {id: team, name: Team, audience: business, governed-by: [service]}
                        terms:
                          - {key: service, type: Terms of Service, url: "https://acme.example/service", evidence: linked}
                        """)), faults);
        assertThat(faults.sorted()).isEmpty();
        return tools.all().iterator().next();
    }
}
