package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a security lead files: the approved list, the report with its approvals, and the same story on any day. */
class ApprovedListTest {
    private static final String BEFORE = "2026-11-21";

    @TempDir
    private Path folder;

    private Larkspur larkspur;
    private Shell shell;

    @BeforeEach
    void audit() {
        larkspur = Larkspur.audited(folder);
        shell = larkspur.shell();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("\\", "");
    }

    private String csv(String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"list", "larkspur", "--format", "csv"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return shell.run((Object[]) words).out();
    }

    @Test
    void listOfADayBeforeDoesNotKnowWhatWasAuditedSuppliedOrApprovedSince() {
        larkspur.approveAndProve();
        shell.run("evidence", "larkspur", "--plan", "business", "--by", "ana", "--confirm-quotes");
        assertThat(csv()).contains(",A1,", "approved-with-conditions");
        assertThat(csv("--as-of", BEFORE).lines()).hasSize(1);
        assertThat(shell.run("list", "--approved", "--as-of", BEFORE).out().lines())
                .hasSize(1);
    }

    @Test
    void reportOfADayBeforeReadsItsTermsInHindsightAndNothingElseOfLater() {
        larkspur.approveAndProve();
        shell.run("evidence", "larkspur", "--plan", "business", "--by", "ana", "--confirm-quotes");
        assertThat(oneLine(shell.run("show", "larkspur", "--as-of", BEFORE).out()))
                .contains("as of 2026-11-20 (A0)", Larkspur.PROMISE)
                .doesNotContain("Approval:", "Quotes confirmed");
    }

    @Test
    void csvHasConditionsWithTheirProofUnknownsAndTheBundle() throws IOException {
        larkspur.approveAndProve();
        Path zip = folder.resolve("larkspur.zip");
        assertThat(csv())
                .contains(",conditions,unknowns,bundle,changedBecause", "retention; ", "(proof: order form 7)");
        shell.run("bundle", "make", "larkspur", "--plan", "business", "--out", zip);
        assertThat(csv()).contains("," + Sha256.of(Files.readAllBytes(zip)) + ",");
    }

    @Test
    void reportSaysWhoApprovedWhenUntilWhenAndOnWhichConditions() {
        larkspur.approveAndProve();
        shell.run("evidence", "larkspur", "--plan", "business", "--by", "ben", "--confirm-quotes");
        for (String format : new String[] {"text", "html", "md"})
            assertThat(oneLine(shell.run("show", "larkspur", "--format", format).out()))
                    .as(format)
                    .contains("approved-with-conditions, in force", " for UC1 with D0", "show any")
                    .containsPattern("until (<time>)?2027-02-17")
                    .contains("ana", "2026-11-22T09:00:00Z", "pilot of Dusk", "order form 7")
                    .contains("no material of ours goes in", "ben, 2026-11-22T09:00:00Z");
    }

    @Test
    void jsonNamesWhomTermsBindWhoSignedOffAndTheVersionOfEachCriterion() throws IOException {
        shell.run("evidence", "larkspur", "--plan", "business", "--by", "ben", "--confirm-quotes");
        String json = shell.run("show", "larkspur", "--format", "json").out();
        assertThat(json)
                .contains("\"signedOff\" : \"ben, 2026-11-22T09:00:00Z\"", "\"changedBecause\" : null")
                .containsPattern("\"binds\" : \\[ \"individual\", \"business\" ]")
                .containsPattern("\"criterionVersion\" : \"[0-9a-f]{64}\"");
        assertThat(DemoTest.SchemaCheck.faults(json)).isEmpty();
    }

    @Test
    void termsThatChangeAreNamedAsTheReason() {
        larkspur.says("We may use your content to train our models.", "2026-11-21T08:00:00Z");
        assertThat(shell.run("show", "larkspur").out()).contains("The rating moved last because of: terms");
        assertThat(csv().lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",terms"));
    }

    @Test
    void everyCommandTakesTheSameDataFolder() {
        Shell elsewhere = new Shell(folder.resolve("elsewhere"));
        Path home = folder.resolve("home");
        assertThat(elsewhere
                        .run("check", "larkspur", "--plan", "business", "--use", "UC1", "--data", "D0", "--home", home)
                        .out())
                .contains("ASK");
        assertThat(elsewhere
                        .run(
                                "approve",
                                "larkspur",
                                "--plan",
                                "business",
                                "--use",
                                "UC1",
                                "--request",
                                "--by",
                                "ana",
                                "--why",
                                "pilot",
                                "--home",
                                home)
                        .out())
                .contains("requested");
        assertThat(elsewhere.run("approvals", "--home", home).out()).contains("Larkspur", "requested");
        assertThat(elsewhere.run("show", "larkspur", "--home", home).out()).contains("Approval: requested");
        assertThat(elsewhere.run("show", "larkspur").err()).contains("no tool 'larkspur'");
    }

    @Test
    void everythingDoneAgainFromItsArchivesTellsTheSame() {
        larkspur.says("We may use your content to train our models.", "2026-11-21T08:00:00Z");
        larkspur.says(Larkspur.PROMISE, "2026-11-22T08:00:00Z");
        shell.run("evidence", "larkspur", "--plan", "business", "--by", "ben", "--confirm-quotes");
        String list = csv();
        String shown = shell.run("show", "larkspur", "--format", "json").out();
        Shell.Outcome rebuilt = shell.run("audit", "--rebuild");
        assertThat(rebuilt.err()).isEmpty();
        assertThat(rebuilt.out()).contains("3 audits were done again.");
        assertThat(csv()).isEqualTo(list);
        assertThat(shell.run("show", "larkspur", "--format", "json").out()).isEqualTo(shown);
    }

    @Test
    void nothingIsForgottenWhereTheArchiveIsNotThere() throws IOException {
        String list = csv();
        Files.move(folder.resolve("archive"), folder.resolve("moved"));
        assertThat(shell.run("audit", "--rebuild").err()).contains("is not there; nothing was forgotten");
        assertThat(csv()).isEqualTo(list);
        assertThat(shell.run("audit", "larkspur", "--rebuild").err()).contains("Accepted: no TOOL");
    }
}
