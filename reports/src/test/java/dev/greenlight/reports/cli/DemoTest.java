package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Runs the demo once; what is expected of each vendor was read from its text, and the reason stands beside it. */
class DemoTest {
    @TempDir
    private static Path folder;

    private static Shell.Outcome outcome = new Shell.Outcome(-1, "", "");
    private static JsonNode report = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void runTheDemo() throws IOException {
        outcome = new Shell(folder.resolve("home")).run("demo", "--out", folder.resolve("out"));
        report = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
    }

    private static JsonNode plan(String tool, String plan) {
        return plans().filter(each -> each.path("tool").asString().equals(tool)
                        && each.path("plan").asString().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> plans() {
        return stream(report.path("tools")).flatMap(tool -> stream(tool.path("plans")));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> gate(JsonNode plan, String criterion) {
        return stream(plan.path("gates"))
                .filter(gate -> gate.path("criterion").asString().equals(criterion))
                .map(gate -> List.of(
                        gate.path("result").asString(),
                        gate.path("stance").asString(gate.path("status").asString())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void endsWellWithATableAndThePathOfTheReport() {
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(outcome.out())
                .contains("8 tools, 11 plans", folder.resolve("out/index.html").toString());
    }

    @Test
    void everyVendorHasAPageAndEveryPageStandsAlone() throws IOException {
        for (String tool : List.of(
                "brickgate", "glimmer", "halyard", "larkvoice", "loomscore", "quillmate", "stillframe", "tidewater")) {
            String page = Files.readString(folder.resolve("out/" + tool + ".html"));
            assertThat(page)
                    .contains("default-src &#39;none&#39;")
                    .doesNotContain("<script", "<link", "<img", "@import", "url(");
        }
    }

    @Test
    void reportIsWhatItsSchemaSays() throws IOException {
        assertThat(SchemaCheck.faults(Files.readString(folder.resolve("out/report.json"))))
                .isEmpty();
    }

    @Test
    void everyQuoteIsExactlyTheArchivedTextAtItsOffsets() throws Exception {
        int quotes = 0;
        for (JsonNode plan : plans().toList())
            for (JsonNode gate : plan.path("gates"))
                for (JsonNode finding : gate.path("findings")) {
                    String version = plan.path("terms")
                            .get(finding.path("terms").asInt())
                            .path("version")
                            .asString();
                    assertThat(quoted(version, finding))
                            .isEqualTo(finding.path("quote").asString());
                    quotes++;
                }
        assertThat(quotes).isGreaterThan(60);
    }

    private static String quoted(String version, JsonNode finding) throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("out/terms/" + version.substring(7) + ".md"));
        String hash = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat("sha256:" + hash).isEqualTo(version);
        int[] text = new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
        int start = finding.path("start").asInt();
        return new String(text, start, finding.path("end").asInt() - start);
    }

    private static List<ReviewedRating> reviewed() {
        return ReviewedRating.in("demo");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewed")
    void everyRulingIsAsReviewedOrDiffersAsWritten(ReviewedRating reviewed) {
        assertThat(reviewed.reported(report)).containsExactlyInAnyOrderEntriesOf(reviewed.expected());
    }

    @Test
    void botWallIsAFailureAndNeverAVersion() {
        assertThat(outcome.err()).contains("brickgate.example", "a bot check stands before the text");
        JsonNode plan = plan("brickgate", "standard");
        assertThat(stream(plan.path("terms")))
                .extracting(
                        terms -> terms.path("type").asString(),
                        terms -> terms.path("reason").asString("-"))
                .containsExactly(tuple("Terms of Service", "wall-page"), tuple("Privacy Policy", "-"));
        assertThat(plan.path("axes").path("security").asString()).isEqualTo("unknown");
        assertThat(gate(plan, "training-inputs")).containsExactly("unknown", "not-evaluable");
    }

    @Test
    void changedTermsMoveTheAnswerAndTheFallIsTold() {
        assertThat(outcome.err())
                .contains("Visit 2, dated 2026-11-22: 1 document recorded, 15 unchanged, 1 not readable")
                .contains("tidewater, plan studio: training-inputs fell from pass (prohibited) to condition (opt-out)")
                .contains(
                        "tidewater, plan studio: feedback-use, silent as before, counts as condition and no longer as pass:"
                                + " what silence means here hangs on training-inputs and training-outputs");
        assertThat(gate(plan("tidewater", "studio"), "training-inputs")).containsExactly("condition", "opt-out");
    }

    @Test
    void galleryThatIsPublicAndTrainsOnEverythingFails() {
        JsonNode plan = plan("glimmer", "free");
        assertThat(plan.path("axes").path("security").asString()).isEqualTo("non-compliant");
        assertThat(gate(plan, "training-inputs")).containsExactly("fail", "permitted");
        assertThat(gate(plan, "content-licence")).containsExactly("fail", "broad");
        assertThat(gate(plan, "third-party-sharing")).containsExactly("fail", "commercialised");
        assertThat(gate(plan, "confidentiality")).containsExactly("fail", "unprotected");
    }

    @Test
    void silentTermsAreUnknownAndNeverAPass() {
        JsonNode plan = plan("stillframe", "pay-as-you-go");
        assertThat(plan.path("axes").path("security").asString()).isEqualTo("unknown");
        assertThat(gate(plan, "training-inputs")).containsExactly("unknown", "silent");
        assertThat(gate(plan, "content-licence")).containsExactly("unknown", "silent");
    }

    @Test
    void plansOfOneAssistantDifferAsTheirContractsDo() {
        assertThat(gate(plan("quillmate", "plus"), "training-inputs")).containsExactly("condition", "opt-out");
        assertThat(gate(plan("quillmate", "business"), "training-inputs")).containsExactly("pass", "prohibited");
        assertThat(gate(plan("quillmate", "business"), "confidentiality")).containsExactly("pass", "protected");
    }

    @Test
    void carefulVendorFailsNoGate() {
        JsonNode plan = plan("halyard", "enterprise-api");
        assertThat(gate(plan, "training-inputs")).containsExactly("pass", "prohibited");
        assertThat(gate(plan, "training-outputs")).containsExactly("pass", "prohibited");
        assertThat(gate(plan, "content-licence")).containsExactly("pass", "service-only");
        assertThat(gate(plan, "security")).containsExactly("pass", "certified");
        assertThat(stream(plan.path("gates")))
                .noneMatch(gate -> gate.path("result").asString().equals("fail"));
    }

    @Test
    void termsInAPdfAreReadLikeAnyOthers() {
        JsonNode plan = plan("loomscore", "production");
        assertThat(gate(plan, "training-inputs")).containsExactly("pass", "opt-in");
        assertThat(gate(plan, "deletion")).containsExactly("pass", "committed");
        assertThat(gate(plan, "training-data-provenance")).containsExactly("pass", "licensed");
    }

    @Test
    void speakersConsentIsTheCustomersToWarrant() {
        assertThat(gate(plan("larkvoice", "team"), "training-inputs")).containsExactly("pass", "opt-in");
        assertThat(plan("larkvoice", "team").path("axes").path("talent").asString())
                .isNotEqualTo("not-applicable");
        assertThat(plan("halyard", "enterprise-api").path("axes").path("talent").asString())
                .isEqualTo("not-applicable");
    }

    /** Validates against the published schema. */
    static final class SchemaCheck {
        private SchemaCheck() {}

        static List<String> faults(String json) throws IOException {
            try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("report.schema.json"))) {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(in);
                return schema.validate(json, InputFormat.JSON).stream()
                        .map(Object::toString)
                        .toList();
            }
        }
    }
}
