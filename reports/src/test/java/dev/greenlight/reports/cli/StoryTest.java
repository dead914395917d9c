package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audit, list, show, check, approve and revoke tell one story from one store. */
class StoryTest {
    private static final String TERMS = """
            # Terms of Service

            We will not use your content to train our models.

            You own all output that you generate, and you may use it for commercial purposes.
            """;
    private static final List<String> GATES = List.of(
            "training-inputs",
            "training-outputs",
            "retention",
            "deletion",
            "content-licence",
            "third-party-sharing",
            "visibility",
            "confidentiality",
            "security",
            "likeness");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void audit() throws IOException {
        shell = new Shell(folder.resolve("home"));
        assertThat(auditOf(TERMS).code()).isEqualTo(Exit.DONE);
    }

    private Shell.Outcome auditOf(String terms) throws IOException {
        Path file = folder.resolve("archive/Larkspur/Terms of Service.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, terms);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        return shell.run("audit", "--archive", folder.resolve("archive"));
    }

    private Shell.Outcome approve(Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "approve", "larkspur", "--plan", "business", "--use", "UC1", "--by", "ana", "--why", "pilot of Dusk"));
        words.addAll(List.of(more));
        return shell.run(words.toArray());
    }

    private Shell.Outcome check() {
        return shell.run("check", "larkspur", "--plan", "business", "--use", "UC1", "--data", "D0", "--not-final");
    }

    private static Object[] waivers() {
        return GATES.stream()
                .flatMap(gate -> Stream.of("--waive", gate + "=no material of ours goes in"))
                .toArray();
    }

    private void approveAndProve() {
        Shell.Outcome approved = approve(waivers());
        assertThat(approved.code()).as(approved.err()).isEqualTo(Exit.DONE);
        List<Object> proofs = new ArrayList<>();
        Pattern.compile("\\[ \\] .*\\(([a-z-]+)[,)]")
                .matcher(approved.out())
                .results()
                .forEach(open -> {
                    proofs.add("--prove");
                    proofs.add(open.group(1) + "=order form 7");
                });
        assertThat(proofs).isNotEmpty();
        assertThat(approve(proofs.toArray()).out()).contains("in force", "[x]", "order form 7");
    }

    @Test
    void listShowAndCheckTellWhatTheAuditFound() {
        assertThat(shell.run("list", "larkspur").out()).contains("Larkspur", "business", "unknown", "2026-11-20");
        assertThat(shell.run("show", "Larkspur", "--format", "md").out())
                .contains("We will not use your content to train our models.", "as of 2026-11-20");
        assertThat(check().out())
                .contains("ASK (escalate): Larkspur, plan business, for UC1 with D0, as of 2026-11-20");
    }

    @Test
    void approvalNeedsWaiversAndProofAndIsThenSeenEverywhere() {
        assertThat(approve().code()).isEqualTo(Exit.USAGE);
        assertThat(approve().err()).contains("Accepted: a waiver of retention with a reason");
        assertThat(shell.run("approvals").out()).isEmpty();
        approveAndProve();
        assertThat(check().out()).contains("approved: by ana");
        assertThat(shell.run("list", "--approved").out()).contains("Larkspur", "approved for UC1 until");
        assertThat(shell.run("approvals", "--log").out())
                .contains(
                        "approve by ana: pilot of Dusk",
                        "waived: retention, no material of ours goes in (ana)",
                        "sha256:");
        assertThat(shell.run("approvals", "--as-of", "2026-11-21").out()).isEmpty();
    }

    @Test
    void whatIsApprovedIsNotApprovedTwiceAndWhatIsRevokedIsOutOfForce() {
        approveAndProve();
        assertThat(approve(waivers()).err())
                .contains("it is approved-with-conditions already", "Accepted now:", "withdraw");
        Shell.Outcome revoked = shell.run(
                "revoke", "larkspur", "--plan", "business", "--use", "UC1", "--by", "ben", "--why", "the show is over");
        assertThat(revoked.out()).contains("withdrawn");
        assertThat(check().out()).doesNotContain("approved: by");
        assertThat(shell.run("approvals", "--log").out()).contains("withdraw by ben: the show is over");
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
        assertThat(approve("--until", "2020-01-01").err()).contains("2020-01-01, which is past");
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
