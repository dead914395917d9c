package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audit, list, show, check, approve and revoke tell one story from one store. */
class StoryTest {
    @TempDir
    private Path folder;

    private Shell shell;

    private Larkspur larkspur;

    @BeforeEach
    void audit() {
        larkspur = Larkspur.audited(folder);
        shell = larkspur.shell();
    }

    @Test
    void listShowAndCheckTellWhatTheAuditFound() {
        assertThat(shell.run("list", "larkspur").out()).contains("Larkspur", "business", "unknown", "2026-11-20");
        assertThat(shell.run("show", "Larkspur", "--format", "md").out())
                .contains(Larkspur.PROMISE, "as of 2026-11-20");
        assertThat(larkspur.check().out())
                .contains("ASK (escalate): Larkspur, plan business, for UC1 with D0, as of 2026-11-20");
    }

    @Test
    void approvalNeedsWaiversAndProofAndIsThenSeenEverywhere() throws IOException {
        assertThat(larkspur.approve().code()).isEqualTo(Exit.USAGE);
        assertThat(larkspur.approve().err()).contains("Accepted: a waiver of retention with a reason");
        assertThat(shell.run("approvals").out()).isEmpty();
        assertThat(larkspur.approveAndProve().out()).contains("in force", "[x]", "order form 7");
        assertThat(larkspur.check().out()).contains("approved: by ana");
        assertThat(shell.run("list", "--approved").out()).contains("Larkspur", "approved for UC1 until");
        assertThat(shell.run("approvals", "--log").out())
                .contains(
                        "approve by ana: pilot of Dusk",
                        "waived: retention, no material of ours goes in (ana)",
                        "sha256:");
        assertThat(shell.run("approvals", "--as-of", "2026-11-21").out()).isEmpty();
        assertThat(shell.run("show", "larkspur", "--format", "md").out())
                .contains(
                        "approved-with-conditions, in force", "approve by ana: pilot of Dusk", "; proof: order form 7")
                .contains("waived: retention, no material of ours goes in (ana)");
        assertThat(DemoTest.SchemaCheck.faults(
                        shell.run("show", "larkspur", "--format", "json").out()))
                .isEmpty();
    }

    @Test
    void whatIsApprovedIsNotApprovedTwiceAndWhatIsRevokedIsOutOfForce() {
        larkspur.approveAndProve();
        assertThat(larkspur.approve(Larkspur.waivers()).err())
                .contains("it is approved-with-conditions already", "Accepted now:", "withdraw");
        Shell.Outcome revoked = shell.run(
                "revoke", "larkspur", "--plan", "business", "--use", "UC1", "--by", "ben", "--why", "the show is over");
        assertThat(revoked.out()).contains("withdrawn");
        assertThat(larkspur.check().out()).doesNotContain("approved: by");
        assertThat(shell.run("approvals", "--log").out()).contains("withdraw by ben: the show is over");
    }

    @Test
    void useCannotBeInWhatIsDeliveredAndNotInIt() {
        assertThat(shell.run("check", "larkspur", "--plan", "business", "--data", "D0", "--final", "--not-final")
                        .err())
                .contains("--final and --not-final exclude each other");
    }

    @Test
    void listIsCheckedLineByLineAndBadLinesStopNoOther() throws IOException {
        Path csv = Files.writeString(folder.resolve("tools.csv"), """
                Tool Name,License Type,Plan,Use,Data
                Larkspur,Commercial,business,UC1,D0
                "Lark, spur",Commercial,business,UC1,D0
                Larkspur,Commercial,gold,UC1,D0
                Larkspur,Commercial,,UC1,D0
                Larkspur,Commercial,business,UC9,D0
                """);
        Shell.Outcome outcome = shell.run("check", "--list", csv);
        assertThat(outcome.code()).isEqualTo(Exit.PARTLY);
        assertThat(outcome.out().lines().skip(1).map(String::strip))
                .satisfiesExactly(
                        good -> assertThat(good).contains("ask"),
                        unknown -> assertThat(unknown).contains("? ", "no tool 'Lark, spur'"),
                        plan -> assertThat(plan).contains("no such plan. Accepted: individual, business"),
                        none -> assertThat(none).contains("no plan is given"),
                        use -> assertThat(use).contains("'UC9' is not known. Accepted: UC1"));
    }

    @Test
    void fileThatIsNoListAndSheetThatIsNoneAreOneLine() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");
        assertThat(shell.run("check", "--list", notes, "--data", "D0").err()).contains("names no tools", "Tool Name");
        Path sheet = Files.writeString(folder.resolve("fake.xlsx"), "Tool Name\n");
        assertThat(shell.run("check", "--list", sheet, "--data", "D0").err()).contains("no XLSX that can be read");
    }

    @Test
    void daysThatAreYetToComeAreRefused() {
        for (String command : List.of("list", "approvals"))
            assertThat(shell.run(command, "--as-of", "2030-01-01").err()).contains("2030-01-01 is yet to come");
        assertThat(shell.run("show", "larkspur", "--as-of", "2030-01-01").code())
                .isEqualTo(Exit.USAGE);
        assertThat(larkspur.approve("--until", "2020-01-01").err()).contains("2020-01-01, which is past");
    }

    @Test
    void toolThatWasNeverAuditedIsNamedAsSuch() {
        assertThat(shell.run("show", "chatgpt").err()).contains("nothing is recorded of chatgpt", "greenlight audit");
        assertThat(shell.run("list", "chatgpt").out()).contains("not audited yet");
    }

    @Test
    void storeThatCannotBeUsedIsOneLine() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.db"), "no database, but a text that is long enough. ".repeat(50));
        Shell.Outcome outcome = shell.run("list", "--store", other);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err().lines()).singleElement().asString().contains("is no store of Greenlight's");
        assertThat(shell.run("list", "--store", "jdbc:mysql://db/x").err()).contains("Accepted: the path of a file");
    }
}
