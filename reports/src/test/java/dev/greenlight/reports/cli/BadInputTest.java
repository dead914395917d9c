package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.archive.OwnArchive;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String TERMS = "# Terms\n\nWe will not use your content to train our models.\n";

    @TempDir
    private Path folder;

    private Shell shell;
    private Path good;

    @BeforeEach
    void writeGoodTerms() throws IOException {
        shell = new Shell(folder.resolve("home"));
        good = Files.writeString(folder.resolve("good.md"), TERMS);
    }

    private void isOneLineAndTheOthersAreDone(Path bad, String words) {
        Shell.Outcome outcome = shell.run("analyze", "--format", "jsonl", bad, good);
        assertThat(outcome.err()).startsWith("greenlight: " + bad).contains(words);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.out().lines())
                .singleElement()
                .asString()
                .contains("good.md", "\"training-inputs\":\"prohibited\"");
        assertThat(outcome.code()).isEqualTo(Exit.PARTLY);
    }

    @Test
    void missingFileIsOneLineAndTheOthersAreDone() {
        isOneLineAndTheOthersAreDone(folder.resolve("missing.md"), "does not exist");
    }

    @Test
    void emptyFileIsOneLineAndTheOthersAreDone() throws IOException {
        isOneLineAndTheOthersAreDone(Files.createFile(folder.resolve("empty.md")), "is empty");
    }

    @Test
    void binaryIsOneLineAndTheOthersAreDone() throws IOException {
        Path binary = Files.write(folder.resolve("program.md"), new byte[] {127, 'E', 'L', 'F', 0, 1, 2});
        isOneLineAndTheOthersAreDone(binary, "is binary");
    }

    @Test
    void brokenPdfIsOneLineAndTheOthersAreDone() throws IOException {
        Path pdf = Files.writeString(folder.resolve("terms.pdf"), "%PDF-1.7\n1 0 obj\n<<");
        isOneLineAndTheOthersAreDone(pdf, "gives no text");
    }

    @Test
    void fiftyMegabytesAreOneLineAndTheOthersAreDone() throws IOException {
        Path large = folder.resolve("large.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        isOneLineAndTheOthersAreDone(large, "has 50.0 MB; at most");
    }

    @Test
    void invalidUtf8IsOneLineWithItsPlaceAndTheOthersAreDone() throws IOException {
        Path latin = Files.write(folder.resolve("latin.md"), "Ihr Gerät".getBytes(StandardCharsets.ISO_8859_1));
        isOneLineAndTheOthersAreDone(latin, "not valid UTF-8 at byte 7");
    }

    @Test
    void typoInAPolicyFileNamesFileLineAndWhatIsAccepted() throws IOException {
        Path policy = Files.writeString(folder.resolve("ours.yaml"), """
                title: Ours
                version: "1"
                max-age-days: 90
                unavoidable-exception: condition
                short-retention-days: 30
                rows:
                  - criterion: retentoin
                    axis: security
                    role: gate
                    pass: [zero]
                    silent: unknown
                    rests-on: "nothing"
                """);
        Shell.Outcome outcome = shell.run("audit", "--archive", folder, "--policy", policy);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("ours.yaml:7", "retentoin", "Accepted:", "retention");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void unknownPolicyNamesTheKnownOnes() {
        Shell.Outcome outcome = shell.run("audit", "--archive", folder, "--policy", "enterprise-sekure");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("no policy 'enterprise-sekure'", "Accepted:", "enterprise-secure");
    }

    @Test
    void unknownCriterionNamesTheKnownOnes() {
        Shell.Outcome outcome = shell.run("criteria", "trainings");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("no criterion 'trainings'", "Accepted:", "training-inputs");
    }

    @Test
    void truncatedBundleIsOneLine() throws IOException {
        Path bundle = Files.writeString(
                folder.resolve("cut.bundle"),
                "# v2 git bundle\n0123456789012345678901234567890123456789 refs/heads/main\n\nPACK");
        Shell.Outcome outcome = shell.run("audit", "--archive", bundle);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err().lines()).singleElement().asString().contains("cut.bundle", "cut off or damaged");
    }

    @Test
    void archiveThatIsNotThereIsOneLine() {
        Shell.Outcome outcome = shell.run("audit", "--archive", folder.resolve("nowhere"));
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err().lines()).singleElement().asString().contains("nowhere does not exist");
    }

    @Test
    void unknownOptionFormatAndCommandExitWithUsage() {
        assertThat(shell.run("analyze", "--fromat", "text", good).code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("analyze", "--format", "xml", good).code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("analyse", good).code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run().err()).contains("no command given", "audit");
    }

    @Test
    void whatIsNoDayIsToldWhatADayLooksLike() {
        assertThat(shell.run("list", "--as-of", "yesterday").err())
                .contains("'yesterday' is no day. Accepted: a day such as 2026-08-01")
                .doesNotContain("java.");
    }

    @Test
    void filterThatIsNotKnownPrintsNoTableAndOneThatFindsNothingSaysSo() {
        Shell.Outcome unknown = shell.run("list", "--rating", "security=good");
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("'good' is not known. Accepted: non-compliant");
        assertThat(shell.run("list", "no such word").err()).contains("nothing of the catalog is like that");
    }

    @Test
    void faultyToolOfTheUserIsOneLineAndTheOthersStand() throws IOException {
        Files.createDirectories(folder.resolve("home/tools"));
        Files.writeString(folder.resolve("home/tools/ours.yaml"), "name: Ours\naudience: nobody\n");
        Shell.Outcome outcome = shell.run("list", "chatgpt");
        assertThat(outcome.err()).contains("ours.yaml");
        assertThat(outcome.out()).contains("chatgpt");
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void secondRunAtOnceIsToldThatTheArchiveIsInUse() {
        Shell.Outcome outcome;
        try (OwnArchive first = OwnArchive.open(folder.resolve("home/archive"))) {
            outcome = shell.run("archive", "verify");
            assertThat(first.terms()).isEmpty();
        }
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err().lines()).singleElement().asString().contains("in use by another run; wait");
    }
}
