package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiffTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path LABELLED = Path.of(System.getProperty("greenlight.shared", "../../shared"), "changes");
    private static final String REST =
            "\n\nYou are responsible for keeping the password of your account to yourself.\n";
    private static final String PROMISE = "We will not use your content to train our models." + REST;
    private static final String RIGHT = "We use your content to train our models unless you opt out." + REST;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Shell.Outcome run(Object... args) {
        return new Shell(folder.resolve("home")).run(args);
    }

    @Test
    void lineHasTheFieldsOfTheContractAndPairsStandInTheOrderOfTheirIds() throws IOException {
        file("pairs/b/before.md", PROMISE);
        file("pairs/b/after.md", RIGHT);
        file("pairs/a/before.md", PROMISE);
        file("pairs/a/after.md", PROMISE + "\n");
        Shell.Outcome outcome = run("diff", "--pairs", folder.resolve("pairs"), "--format", "jsonl");
        List<JsonNode> lines = outcome.out().lines().map(JSON::readTree).toList();
        assertThat(outcome.code()).isEqualTo(Exit.WORSE);
        assertThat(outcome.out().lines().findFirst())
                .contains("{\"id\":\"a\",\"class\":\"cosmetic\",\"criteria\":[],\"moves\":[]}");
        assertThat(lines.get(1).propertyNames()).containsExactly("id", "class", "criteria", "moves");
        assertThat(lines.get(1).path("moves").get(0).toString())
                .isEqualTo(
                        "{\"criterion\":\"training-inputs\",\"from\":\"prohibited\",\"to\":\"opt-out\",\"direction\":\"worse\"}");
    }

    @Test
    void nothingWorseEndsWithZero() throws IOException {
        assertThat(run("diff", file("a.md", RIGHT), file("b.md", PROMISE)).code())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void unreadableVersionIsOneLineAndTheOthersAreDone() throws IOException {
        file("pairs/a/before.md", PROMISE);
        file("pairs/b/before.md", PROMISE);
        file("pairs/b/after.md", PROMISE);
        Shell.Outcome outcome = run("diff", "--pairs", folder.resolve("pairs"), "--format", "jsonl");
        assertThat(outcome.code()).isEqualTo(Exit.PARTLY);
        assertThat(outcome.err()).contains("after.md does not exist").hasLineCount(1);
        assertThat(outcome.out()).hasLineCount(1);
    }

    @Test
    void oneFileOrNoneIsMisuse() throws IOException {
        assertThat(run("diff").code()).isEqualTo(Exit.USAGE);
        assertThat(run("diff", file("a.md", PROMISE)).err()).contains("BEFORE and AFTER", "--pairs");
        assertThat(run("diff", file("a.md", PROMISE), file("b.md", RIGHT), "--format", "csv")
                        .err())
                .contains("Accepted: text, json, jsonl, html, md");
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        String hostile = "\"><script>alert(1)</script>\u001B[2J\u202E";
        Path before = file("a.md", PROMISE);
        Path after = file("b.md", RIGHT.replace("opt out", "opt out " + hostile));
        for (String format : List.of("text", "md", "html"))
            assertThat(run("diff", before, after, "--format", format).out())
                    .doesNotContain(format.equals("text") ? "\u001B" : "<script>", "\u001B", "\u202E")
                    .contains("alert(1)");
    }

    @Test
    void labelledChangesAreToldRight() throws IOException {
        assumeTrue(Files.isDirectory(LABELLED), () -> "labelled changes are not at " + LABELLED.toAbsolutePath());
        Map<String, String> told = new HashMap<>();
        run("diff", "--pairs", LABELLED, "--format", "jsonl")
                .out()
                .lines()
                .map(JSON::readTree)
                .forEach(line ->
                        told.put(line.path("id").asString(), line.path("class").asString()));
        int right = 0;
        int quiet = 0;
        int silent = 0;
        JsonNode labels = JSON.readTree(Files.readString(LABELLED.resolve("labels.json")));
        for (JsonNode label : labels) {
            String expected = label.path("label").asString();
            String kind = told.getOrDefault(label.path("id").asString(), "none");
            if (kind.equals(expected)) right++;
            if (expected.equals("moved")) assertThat(kind).isIn("touched", "moved");
            if (Set.of("cosmetic", "capture").contains(expected)) {
                quiet++;
                if (Set.of("cosmetic", "capture", "unrelated").contains(kind)) silent++;
            }
        }
        assertThat((double) right / labels.size()).as("right").isGreaterThanOrEqualTo(0.85);
        assertThat((double) silent / quiet).as("kept silent").isGreaterThanOrEqualTo(0.85);
    }
}
