package dev.greenlight.crawler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.archive.OwnArchive;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole run over pages made to take all memory, in half of what a run must get along with. That much is what all tests of the crawler
 * run in, the crawl of the shared pages included: its pom says so. The pages come one after the other; of several that take all memory at
 * the same moment, another can be told to have timed out.
 */
class SmallMemoryTest {
    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final String ENOUGH = "<html lang=en><main>" + CrawlerTest.PROSE;

    @TempDir
    private Path folder;

    private final List<String> arguments = new ArrayList<>();

    @Test
    void pageThatTakesAllMemoryFailsAloneAndTheRunGoesOn() throws Exception {
        try (Site site = Site.open()) {
            arguments.add(folder.toString());
            page(site, "/words", HTML, ENOUGH + ("<p>" + CrawlerTest.PROSE).repeat(47_000));
            page(site, "/elements", HTML, ENOUGH + "<b>x".repeat(119_000));
            page(site, "/comments", HTML, ENOUGH + "<!---->".repeat(1_400_000));
            page(site, "/glyphs", PDF, pdf(drawing(400_000)));
            page(site, "/objects", PDF, pdf(objects(200 << 20)));
            page(site, "/good", HTML, CrawlerTest.page(CrawlerTest.PROSE));

            assertThat(run())
                    .containsExactlyInAnyOrder(
                            "words TOO_LARGE",
                            "elements Recorded",
                            "comments TOO_LARGE",
                            "glyphs TOO_LARGE",
                            "objects TOO_LARGE",
                            "good Recorded");
        }
        try (OwnArchive archive = OwnArchive.open(folder)) {
            assertThat(archive.terms()).extracting(Terms::tool).containsExactly("elements", "good");
            assertThat(archive.verify().faults()).isEmpty();
        }
    }

    private void page(Site site, String path, String type, String body) {
        byte[] bytes = body.getBytes(ISO_8859_1);
        site.on(path, (request, out) -> out.write(Site.answer(200, "Content-Type: " + type, bytes)));
        arguments.add(site.address(path).toString());
    }

    private List<String> run() throws IOException, InterruptedException {
        Process run = ChildProgram.of(SmallMemoryRun.class, arguments.toArray(String[]::new))
                .with("-Xmx128m")
                .start();
        try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
            List<String> outcomes = lines.lines().toList();
            assertThat(run.waitFor()).isZero();
            return outcomes;
        } finally {
            run.destroyForcibly();
        }
    }

    /** A page of one line. */
    private static String drawing(int glyphs) throws IOException {
        String line = "BT /F 9 Tf 72 720 Td (" + "x".repeat(glyphs) + ") Tj ET";
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F<<"
                + "/Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>";
        return "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj" + page + "endobj 4 0 obj<<" + stream(line, 0)
                + "endobj";
    }

    /** Objects that stand in a stream, and blanks behind them. */
    private static String objects(int blanks) throws IOException {
        return "4 0 obj<</Type/ObjStm/N 1/First 4" + stream("2 0 <</Type/Pages/Kids[]/Count 0>>", blanks) + "endobj";
    }

    /** The rest of a stream's dictionary, and the stream. */
    private static String stream(String beginning, int blanks) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(beginning.getBytes(ISO_8859_1));
            byte[] some = " ".repeat(1 << 16).getBytes(ISO_8859_1);
            for (int i = 0; i < blanks / some.length; i++) {
                out.write(some);
            }
        }
        return "/Filter/FlateDecode/Length " + packed.size() + ">>stream\n" + packed.toString(ISO_8859_1)
                + "\nendstream ";
    }

    private static String pdf(String objects) {
        return "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj " + objects
                + " trailer<</Root 1 0 R/Size 5>>\n%%EOF";
    }
}
