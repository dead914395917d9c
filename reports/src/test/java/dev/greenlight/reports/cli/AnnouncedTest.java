package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms that are out and do not bind yet, from an archive to what people read. */
class AnnouncedTest {
    private static final String REST =
            "\n\nYou are responsible for keeping the password of your account to yourself.\n";
    private static final String PROMISE = "We will not use your content to train our models." + REST;
    private static final String RIGHT =
            "Effective: May 2, 2026\n\nWe use your content to train our models unless you opt out." + REST;
    private static final String PENDING =
            "Terms of Service: a newer text was published on 2026-04-05 and binds from 2026-05-02; until then the one before is"
                    + " rated. What is to come moves training-inputs from prohibited (pass) to opt-out (condition)";

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void dataset() throws IOException {
        zip = folder.resolve("acme.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "2026-01-05T09-00-00Z", PROMISE);
            put(out, "2026-04-05T09-00-00Z", RIGHT);
        }
    }

    private static void put(ZipOutputStream out, String instant, String text) throws IOException {
        out.putNextEntry(new ZipEntry("acme/Acme/Terms of Service/" + instant + ".md"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        told("audit", "acme", "--archive", zip, "--as-of", "2026-05-01");
        assertThat(DemoTest.SchemaCheck.faults(told("show", "acme", "--as-of", "2026-05-01", "--format", "json")))
                .isEmpty();
    }

    @Test
    void onlyTextOnRecordIsRatedAndSaidToBindLater() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "2026-04-05T09-00-00Z", RIGHT);
        }
        assertThat(told("audit", "acme", "--archive", zip, "--as-of", "2026-05-01"))
                .contains("Terms of Service: the text rated binds from 2026-05-02 only")
                .doesNotContain("What is to come")
                .containsPattern("condition training-inputs opt-out");
    }

    private String told(Object... args) {
        Shell.Outcome outcome = new Shell(folder.resolve("home")).run(args);
        assertThat(outcome.err()).doesNotContain("Exception");
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void reportRatesWhatIsInForceAndSaysWhatIsToCome() {
        assertThat(told("audit", "acme", "--archive", zip, "--as-of", "2026-05-01"))
                .contains(PENDING)
                .containsPattern("pass training-inputs prohibited");
        assertThat(told("show", "acme", "--as-of", "2026-05-01")).contains(PENDING);
        assertThat(told("show", "acme", "--as-of", "2026-05-01", "--format", "md"))
                .contains("published on 2026-04-05 and binds from 2026-05-02");
        assertThat(told("show", "acme", "--as-of", "2026-05-01", "--format", "html"))
                .contains(PENDING);
    }

    @Test
    void announcedTextIsRatedOnTheDayItBinds() {
        assertThat(told("audit", "acme", "--archive", zip, "--as-of", "2026-05-02"))
                .doesNotContain("binds from")
                .containsPattern("condition training-inputs opt-out");
    }

    @Test
    void rebuildRatesTheSameTextAgain() {
        told("audit", "acme", "--archive", zip, "--as-of", "2026-05-01");
        String before = told("show", "acme", "--as-of", "2026-05-01", "--format", "json");
        assertThat(told("audit", "--rebuild")).contains("1 audit was done again");
        assertThat(told("show", "acme", "--as-of", "2026-05-01", "--format", "json"))
                .isEqualTo(before)
                .contains("\"binds\" : \"2026-05-02\"");
    }
}
