package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.reports.accuracy.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    @TempDir
    private Path folder;

    @Test
    void figuresAreThoseOfTheLabelledSetsOwnScorer() throws IOException, InterruptedException {
        String ours = evaluate().out();
        Path corpus = folder.resolve("corpus");
        Path predictions = Files.writeString(
                folder.resolve("predictions.jsonl"),
                new Shell(folder).run("analyze", "--format", "jsonl", corpus).out());
        Scorer.assertThatFiguresAgree(ours, folder.resolve("gold"), corpus, predictions);
    }

    /** Two small documents of two tools, labelled by us; the second is labelled against its words, to be a mistake. */
    private Path ownGold() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        label(gold, "Alder", "We will not use your prompts to train our models.", "prohibited");
        label(gold, "Birch", "We never use your prompts to train our models.", "permitted");
        return gold;
    }

    private void label(Path gold, String tool, String sentence, String stance) throws IOException {
        Path terms =
                Files.createDirectories(folder.resolve("corpus/own/" + tool)).resolve("Terms of Service.md");
        Files.writeString(terms, sentence + "\n");
        String labels = """
                {"doc": "own/%s/Terms of Service.md",
                 "annotations": [{"criterion": "training-inputs", "stance": "%s", "scope": "all", "quote": "%s"}],
                 "verdicts": {"training-inputs": {"stance": "%s"}}}
                """;
        Files.writeString(gold.resolve(tool + ".json"), labels.formatted(tool, stance, sentence, stance));
    }

    private Shell.Outcome evaluate(Object... options) throws IOException {
        List<Object> args = new ArrayList<>(List.of("evaluate", ownGold(), "--corpus", folder.resolve("corpus")));
        args.addAll(List.of(options));
        return new Shell(folder).run(args.toArray());
    }

    @Test
    void cardShowsTheWorstMistakeWithItsText() throws IOException {
        Path out = folder.resolve("card");
        assertThat(evaluate("--out", out).code()).isEqualTo(Exit.DONE);
        String markdown = Files.readString(out.resolve("accuracy.md"));
        assertThat(markdown.substring(markdown.indexOf("## The worst mistakes")))
                .contains(
                        "### training-inputs: prohibited, labelled permitted\n\nown/Birch/Terms of Service.md (false comfort)")
                .contains("We never use your prompts to train our models.")
                .doesNotContain("own/Alder");
        assertThat(Files.readString(out.resolve("accuracy.html")))
                .contains("false comfort", "We never use your prompts", "default-src")
                .doesNotContain("<script");
    }

    @Test
    void vendorsAndToolsSetAsideHaveTheirOwnFigures() throws IOException {
        String out = evaluate("--by-vendor", "--aside", "Birch").out();
        assertThat(out)
                .containsPattern("\\| Alder +\\| +34 \\| 1\\.000")
                .containsPattern("\\| Birch +\\| +34 \\| 0\\.9");
        assertThat(out).contains("Set aside: Birch.");
    }

    @Test
    void toolSetAsideMustBeLabelled() throws IOException {
        Shell.Outcome outcome = evaluate("--aside", "Cedar");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("no labelled documents of Cedar. Accepted: Alder, Birch");
    }

    @Test
    void calibrationCountsWhatReadersConfirmedOfFindingsInVendorsThatWereLeftOut() throws IOException {
        Path file = folder.resolve("calibration.tsv");
        assertThat(evaluate("--folds", "2", "--calibrate", file).code()).isEqualTo(Exit.DONE);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("firm\tplace\tdecides\tlikelihood\tfound\tconfirmed");
        List<String[]> kinds =
                lines.stream().skip(1).map(line -> line.split("\t")).toList();
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(Integer.parseInt(kind[5])).isBetween(0, Integer.parseInt(kind[4])));
        assertThat(kinds.stream().mapToInt(kind -> Integer.parseInt(kind[4])).sum())
                .as("findings counted: %s", lines)
                .isEqualTo(2);
        assertThat(kinds.stream().mapToInt(kind -> Integer.parseInt(kind[5])).sum())
                .as("findings confirmed: %s", lines)
                .isEqualTo(1);
    }

    @Test
    void whatWasLearnedFromCalibratesNothing() throws IOException {
        Shell.Outcome outcome = evaluate("--calibrate", folder.resolve("calibration.tsv"));
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("--calibrate, --lessons and --without-own-words need --folds");
    }

    @Test
    void folderWithoutLabelsIsSaidSo() {
        Shell.Outcome outcome = new Shell(folder).run("evaluate", folder, "--corpus", folder);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("holds no label files");
    }

    @Test
    void wordsThatOneVendorAloneWritesMayBeLeftOut() throws IOException {
        Path gold = ownGold();
        label(gold, "Alder", "We will not use your prompts to teach our models.", "prohibited");
        assertThat(leftOut(gold)).containsPattern("training-inputs +0\\.500");
        assertThat(leftOut(gold, "--without-own-words")).containsPattern("training-inputs +0\\.000");
    }

    private String leftOut(Path gold, Object... options) {
        List<Object> args =
                new ArrayList<>(List.of("evaluate", gold, "--corpus", folder.resolve("corpus"), "--folds", "2"));
        args.addAll(List.of(options));
        return new Shell(folder).run(args.toArray()).out();
    }
}
