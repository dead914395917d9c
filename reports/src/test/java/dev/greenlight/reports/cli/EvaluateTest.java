package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    private static final Path GOLD = Path.of(System.getProperty("greenlight.shared", "../../shared"), "gold");

    @TempDir
    private Path folder;

    @Test
    void figuresAreThoseOfTheLabelledSetsOwnScorer() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(GOLD.resolve("corpus")), "the labelled set is not here");
        assumeTrue(hasPython(), "python3 is not here");
        Shell shell = new Shell(folder);
        Path corpus = GOLD.resolve("corpus");
        Path predictions = Files.writeString(
                folder.resolve("predictions.jsonl"),
                shell.run("analyze", "--format", "jsonl", corpus).out());
        String theirs = python(GOLD.resolve("score.py"), GOLD.resolve("annotations"), corpus, predictions);
        String ours = shell.run("evaluate", GOLD.resolve("annotations"), "--corpus", corpus)
                .out();
        assertThat(ours.lines()
                        .filter(line -> !line.startsWith("false comfort"))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(theirs.strip());
        assertThat(ours).containsPattern("false comfort: \\d+ of \\d+ verdicts");
    }

    @Test
    void folderWithoutLabelsIsSaidSo() {
        Shell.Outcome outcome = new Shell(folder).run("evaluate", folder, "--corpus", folder);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("holds no label files");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(Path... args) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3");
        for (Path arg : args) builder.command().add(arg.toString());
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
