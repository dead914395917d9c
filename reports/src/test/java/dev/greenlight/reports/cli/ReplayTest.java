package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenlight.reports.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReplayTest {
    private static final String REST =
            "\n\nYou are responsible for keeping the password of your account to yourself.\n";
    private static final String PROMISE = "We will not use your content to train our models." + REST;
    private static final String RIGHT =
            "Effective: May 2, 2026\n\nWe use your content to train our models unless you opt out \"><script>alert(1)</script>."
                    + REST;

    @TempDir
    private Path folder;

    @BeforeEach
    void archive() throws IOException {
        record("2026-01-05T09-00-00Z", PROMISE);
        record("2026-02-05T09-00-00Z", "**Updated today**\n\n" + PROMISE);
        record("2026-04-05T09-00-00Z", RIGHT);
    }

    /** An archive in the layout of a dataset, which {@code import} and {@code replay} read as a ZIP. */
    private void record(String instant, String text) throws IOException {
        Path file = folder.resolve("plain")
                .resolve("Acme")
                .resolve("Terms of Service")
                .resolve(instant + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path dataset() throws IOException {
        Path zip = folder.resolve("acme.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(folder.resolve("plain"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new java.util.zip.ZipEntry("acme/"
                        + folder.resolve("plain").relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private Shell.Outcome run(Object... args) {
        return new Shell(folder.resolve("home")).run(args);
    }

    @Test
    void replayTellsWhenTheAnswerMoved() throws IOException {
        Shell.Outcome outcome = run("replay", dataset());
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(outcome.out())
                .contains("2 recorded changes: 1 cosmetic", "1 of them (50 %)")
                .containsPattern(
                        "2026-04-05 ▼ individual +training-inputs +prohibited → opt-out, worse \\[enterprise-secure: pass → "
                                + ".*announced: binds from 2026-05-02");
    }

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        Path zip = dataset();
        Path before = Files.writeString(folder.resolve("a.md"), PROMISE);
        Path after = Files.writeString(folder.resolve("b.md"), RIGHT);
        for (Shell.Outcome outcome : List.of(
                run("replay", zip, "--format", "json"),
                run("changes", "--archive", zip, "--since", "2026-03-01", "--format", "json"),
                run("diff", before, after, "--format", "json")))
            assertThat(faults(outcome.out())).isEmpty();
    }

    @Test
    void changesSinceADayTellDatesApartAndThatAGateFell() throws IOException {
        Shell.Outcome outcome = run("changes", "--archive", dataset(), "--since", "2026-03-01", "--format", "json");
        JsonNode report = new ObjectMapper().readTree(outcome.out());
        JsonNode change = report.path("changes").get(0);
        assertThat(outcome.code()).isEqualTo(Exit.WORSE);
        assertThat(report.path("changes")).hasSize(1);
        assertThat(change.path("class").asString()).isEqualTo("moved");
        assertThat(change.path("effective").asString()).isEqualTo("2026-05-02");
        assertThat(change.path("announced").asBoolean()).isTrue();
        assertThat(change.path("firstSeen").asString()).startsWith("2026-04-05");
        assertThat(change.path("lastSeenBefore").asString()).startsWith("2026-02-05");
    }

    @Test
    void pageHasAPictureAndRunsNothing() throws IOException {
        Path zip = dataset();
        String page = run("replay", zip, "--format", "html").out();
        assertThat(page)
                .contains("<svg", "prohibited, 2026-01-05 to 2026-04-05", "&lt;script&gt;")
                .contains("href=\"#Acme\"", "binds from <time>2026-05-02</time>")
                .doesNotContain("<script", "style=\"", "http://", "https://");
        assertThat(run("replay", zip, "--format", "html").out()).isEqualTo(page);
    }

    @Test
    void nothingSinceThenIsNothingWorse() throws IOException {
        Shell.Outcome outcome = run("changes", "--archive", dataset(), "--since", "2026-04-06");
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(outcome.out()).contains("0 recorded changes");
    }

    private static List<String> faults(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("changes.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
