package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Ratings of real terms that a person compared with the text: whole plans in files, single rulings of others here. */
class GoldenRatingsTest {
    private static final Path BUNDLE =
            Path.of(System.getProperty("greenlight.shared", "../../shared"), "ota", "genai-contrib-versions.bundle");
    private static final List<String> OTHERS = List.of("anthropic-api", "chatgpt", "github-copilot", "grok", "jasper");

    @TempDir
    private static Path folder;

    private static JsonNode report = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void rateTheTools() throws IOException {
        assumeTrue(Files.exists(BUNDLE), () -> "real terms are not at " + BUNDLE.toAbsolutePath());
        List<Object> command = new ArrayList<>(List.of("audit", "--archive", BUNDLE, "--out", folder.resolve("out")));
        command.addAll(OTHERS);
        ReviewedRating.in("archive").forEach(rating -> command.add(rating.tool()));
        new Shell(folder.resolve("home")).run(command.toArray());
        report = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
    }

    private static List<ReviewedRating> reviewed() {
        return ReviewedRating.in("archive");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewed")
    void everyRulingIsAsReviewedOrDiffersAsWritten(ReviewedRating reviewed) {
        assertThat(reviewed.reported(report)).containsExactlyInAnyOrderEntriesOf(reviewed.expected());
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}, since {4}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            anthropic-api,  api,       training-inputs,  condition prohibited,  "the vendor may not train on customer content; help pages are unread"
            anthropic-api,  api,       output-ownership, condition customer,    "inputs stay the customer's and outputs become so; help pages are unread"
            claude,         team,      training-inputs,  pass prohibited,       "the commercial terms forbid training on customer content"
            claude,         team,      output-ownership, pass customer,         "the commercial terms give outputs to the customer"
            chatgpt,        business,  training-inputs,  pass opt-in,           "no development with customer content unless the customer explicitly agrees"
            chatgpt,        free,      training-inputs,  condition opt-out,     "a setting keeps content out of training"
            chatgpt,        free,      content-licence,  condition improvement, "content serves to develop and improve the services"
            cursor,         teams,     training-inputs,  condition opt-in,      "no training without explicit agreement; a document is unread"
            github-copilot, free,      content-licence,  condition improvement, "the licence covers improvement and training"
            grok,           free,      content-licence,  fail broad,            "an irrevocable, perpetual and transferable licence to do nearly anything"
            grok,           free,      training-inputs,  condition opt-out,     "the user can select whether content trains models"
            jasper,         pro,       training-inputs,  fail permitted,        "content may be used to improve models, and no choice is offered"
            """)
    void rulingAgreesWithTheText(String tool, String plan, String criterion, String ruling, String reason) {
        ReviewedRating subject = new ReviewedRating(tool, plan, Map.of(), Map.of());
        assertThat(subject.reported(report)).as(reason).containsEntry(criterion, ruling);
    }
}
