package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    @TempDir
    private Path folder;

    private Larkspur larkspur;
    private Shell shell;

    @BeforeEach
    void audit() {
        larkspur = Larkspur.audited(folder);
        shell = larkspur.shell();
    }

    private Shell.Outcome evidence(Object... more) {
        Object[] words = new Object[more.length + 6];
        System.arraycopy(new Object[] {"evidence", "larkspur", "--plan", "business", "--by", "ana"}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return shell.run(words);
    }

    private String shown() {
        return shell.run("show", "larkspur").out();
    }

    @Test
    void questionsAskForWhatIsOpenWithPassagesAndControls() {
        String questions =
                shell.run("questions", "larkspur", "--plan", "business").out();
        assertThat(questions)
                .contains("[retention]", "We do not find this settled in your documents.", "aicm@1.1.0#DSP-16")
                .doesNotContain("[training-inputs]");
    }

    @Test
    void signedAgreementSettlesWhatIsPublicLeavesOpenAndRaisesTheAssurance() throws IOException {
        Path letter = Files.writeString(
                folder.resolve("letter.md"),
                "# Addendum\n\nVendor deletes Customer Content within 30 days after the end of the agreement.\n");
        assertThat(shown()).contains("(A0)").doesNotContain("Signed agreement");
        Shell.Outcome outcome = evidence("--agreement", letter, "--dated", "2026-11-01");
        assertThat(outcome.out()).contains("agreement  letter.md  sha256:", "dated 2026-11-01", "recorded by ana");
        assertThat(shown()).contains("(A2)", "Signed agreement");
        larkspur.audit();
        assertThat(shown()).contains("(A2)", "Signed agreement");
        assertThat(shell.run("list", "larkspur", "--format", "csv").out()).contains(",A2,");
    }

    @Test
    void answerOfTheVendorIsAConditionAtBestAndGivesWayToPublishedTerms() {
        evidence("--answer", "retention=zero", "--text", "We keep nothing once a request is answered.");
        evidence("--answer", "training-inputs=permitted", "--text", "We train on everything.");
        assertThat(shown())
                .contains("condition retention                zero", "We keep nothing once a request is answered.")
                .doesNotContain("We train on everything.");
    }

    @Test
    void evidenceThatHasRunOutSaysNothing() {
        evidence(
                "--answer",
                "retention=zero",
                "--text",
                "We keep nothing.",
                "--dated",
                "2026-01-01",
                "--until",
                "2026-06-30");
        assertThat(shown()).doesNotContain("We keep nothing.");
        assertThat(evidence("--answer", "retention=zero", "--text", "x", "--until", "2020-01-01")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(evidence("--answer", "retention=zero", "--text", "x", "--dated", "2030-01-01")
                        .err())
                .contains("is yet to come");
        assertThat(evidence("--answer", "retention=none").err()).contains("Accepted: zero, bounded");
    }

    @Test
    void confirmedQuotesRaiseTheAssuranceToA1() {
        evidence("--confirm-quotes");
        assertThat(shown()).contains("(A1)");
    }

    @Test
    void bundleIsTheSameBytesEveryTimeAndSoundUntilItIsTouched() throws IOException {
        larkspur.approveAndProve();
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        for (Path zip : new Path[] {one, two})
            assertThat(shell.run("bundle", "make", "larkspur", "--plan", "business", "--out", zip)
                            .code())
                    .isEqualTo(Exit.DONE);
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(shell.run("bundle", "verify", one).out()).contains("sound: 6 files");
        String touched = Files.readString(one, StandardCharsets.ISO_8859_1)
                .replace(Larkspur.PROMISE, Larkspur.PROMISE.replace("not", "now"));
        Files.writeString(two, touched, StandardCharsets.ISO_8859_1);
        assertThat(shell.run("bundle", "verify", two).code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("bundle", "verify", Files.writeString(folder.resolve("no.zip"), "no"))
                        .err())
                .contains("no ZIP");
    }

    @Test
    void policiesComparedTellWhichRatingsMoveAndWhichApprovalsFall() {
        larkspur.approveAndProve();
        assertThat(shell.run("policies", "--diff", "enterprise-secure", "netflix-open-floor")
                        .out())
                .contains("audited plans would be rated otherwise", "0 of 1 approvals in force would fall");
        assertThat(shell.run("policies", "--diff", "enterprise-secure", "netflix-p2-literal")
                        .out())
                .contains(
                        "1 of 1 approvals in force would fall",
                        "Larkspur, plan business, for UC1, show any: derived-data");
    }
}
