package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class AnalyzeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private List<JsonNode> lines(Object... paths) {
        Object[] args = new Object[paths.length + 3];
        args[0] = "analyze";
        args[1] = "--format";
        args[2] = "jsonl";
        System.arraycopy(paths, 0, args, 3, paths.length);
        return new Shell(folder).run(args).out().lines().map(JSON::readTree).toList();
    }

    @Test
    void lineHasTheFieldsOfTheContract() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.md"), "## Storage\n\nWe keep your content for 30 days and then delete it.\n");
        JsonNode line = lines(file).get(0);
        assertThat(line.propertyNames()).containsExactly("document", "findings", "verdicts", "language");
        assertThat(line.path("document").asString()).isEqualTo(file.toString());
        assertThat(line.path("language").asString()).isEqualTo("en");
        JsonNode finding = line.path("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "criterion", "stance", "scope", "quote", "start", "end", "section", "period", "confidence");
        assertThat(finding.path("section").get(0).asString()).isEqualTo("Storage");
        assertThat(finding.path("period").asString()).isEqualTo("P30D");
        assertThat(line.path("verdicts").path("retention").asString()).isEqualTo("bounded");
    }

    @Test
    void offsetsCountCodePointsAndSpanTheQuote() throws IOException {
        String text = "Emoji 😀😀 first.\n\nWe will not use your content to train our models.\n";
        JsonNode finding = lines(Files.writeString(folder.resolve("a.md"), text))
                .get(0)
                .path("findings")
                .get(0);
        int start = text.offsetByCodePoints(0, finding.path("start").asInt());
        int end = text.offsetByCodePoints(0, finding.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(finding.path("quote").asString());
    }

    @Test
    void linesKeepTheOrderOfTheInputHoweverLongEachTakes() throws IOException {
        Object[] files = new Object[12];
        for (int i = 0; i < files.length; i++)
            files[i] = Files.writeString(
                    folder.resolve((char) ('z' - i) + ".md"),
                    "We delete your content within 30 days.\n\n".repeat(i % 3 == 0 ? 400 : 1));
        assertThat(lines(files))
                .extracting(line -> (Object) line.path("document").asString())
                .containsExactly(
                        java.util.Arrays.stream(files).map(Object::toString).toArray());
    }

    @Test
    void folderStandsForItsFilesInTheOrderOfTheirPaths() throws IOException {
        Files.createDirectories(folder.resolve("in/b"));
        Files.writeString(folder.resolve("in/b/terms.md"), "We sell your data to third parties.");
        Files.writeString(
                folder.resolve("in/a.html"),
                "<main><h1>Terms</h1>" + "<p>We may sell your data to third parties for money.</p>".repeat(20)
                        + "</main>");
        Files.writeString(folder.resolve("in/ignored.json"), "{}");
        assertThat(lines(folder.resolve("in")))
                .extracting(line -> line.path("document").asString())
                .containsExactly(
                        folder.resolve("in/a.html").toString(),
                        folder.resolve("in/b/terms.md").toString());
    }

    @Test
    void equalInputsGiveEqualBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "We may share your content with advertisers.\n");
        Shell shell = new Shell(folder);
        assertThat(shell.run("analyze", file).out())
                .isEqualTo(shell.run("analyze", file).out());
    }
}
