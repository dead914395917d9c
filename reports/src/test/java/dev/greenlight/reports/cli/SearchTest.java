package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SearchTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void record() throws IOException {
        write(
                "Glimmer",
                "## Storage\n\nWe *store* your prompts 😀 for 30 days.\n\n\u001B[31mRed\u0007 \u202Eprompts are our business.\n");
        write("Halyard", "We sell your prompts.\n");
    }

    private void write(String tool, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("terms/" + tool)).resolve("Terms of Service.md");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T00:00:00Z")));
    }

    private Shell.Outcome search(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "search";
        all[1] = "--archive";
        all[2] = folder.resolve("terms");
        System.arraycopy(args, 0, all, 3, args.length);
        return new Shell(folder.resolve("home")).run(all);
    }

    @Test
    void clauseIsShownWithItsWordsMarkedAndItsDays() {
        assertThat(search("stored", "prompts").out()).isEqualTo("""
                        Glimmer · Terms of Service › Storage
                        We **store** your **prompts** 😀 for 30 days.
                        stands since 2026-03-01, 1 version · retention bounded

                        1 clause
                        """);
    }

    @Test
    void hostileTextDoesNotReachTheTerminal() {
        assertThat(search("business").out())
                .contains("prompts are our **business**")
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void jsonHoldsTheExactQuoteAndWhereItStands() throws IOException {
        JsonNode answer =
                new ObjectMapper().readTree(search("store", "--format", "json").out());
        assertThat(answer.path("found").asInt()).isEqualTo(1);
        JsonNode clause = answer.path("clauses").get(0);
        String text = Files.readString(folder.resolve("terms/Glimmer/Terms of Service.md"));
        assertThat(text.substring(
                        text.offsetByCodePoints(0, clause.path("start").asInt()),
                        text.offsetByCodePoints(0, clause.path("end").asInt())))
                .isEqualTo(clause.path("quote").asString())
                .isEqualTo("We *store* your prompts 😀 for 30 days.");
        assertThat(clause.path("findings").get(0).path("stance").asString()).isEqualTo("bounded");
        assertThat(clause.path("highlights").toString()).isEqualTo("[[3,8]]");
    }

    @Test
    void textThatIsRecordedLaterIsFoundNextTime() throws IOException {
        assertThat(search("tool:tidewater").out()).isEqualTo("0 clauses\n");
        write("Tidewater", "We keep nothing.\n");
        assertThat(search("tool:tidewater").out()).contains("We keep nothing.").endsWith("1 clause\n");
    }

    @Test
    void moreThanTheLimitIsCounted() {
        assertThat(search("prompts", "--limit", "1").out()).endsWith("3 clauses, 1 shown; --limit N shows more\n");
    }

    @Test
    void faultyQueryIsAUsageErrorBeforeAnythingIsRead() {
        Shell.Outcome outcome = search("\"open");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err())
                .startsWith("greenlight: the query cannot be read")
                .contains("Accepted: words");
        assertThat(folder.resolve("home/search")).doesNotExist();
        assertThat(search("x", "--limit", "0").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void nothingRecordedIsSaidSo() {
        assertThat(new Shell(folder.resolve("empty")).run("search", "x").err()).contains("nothing is recorded yet");
    }
}
