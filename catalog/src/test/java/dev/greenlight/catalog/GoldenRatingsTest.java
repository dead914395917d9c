package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rulings on real terms that a person compared with the text; the last column says, in our words, what the text says. */
class GoldenRatingsTest {
    private static final Path BUNDLE =
            Path.of(System.getProperty("greenlight.shared", "../../shared"), "ota", "genai-contrib-versions.bundle");
    private static final Set<String> TOOLS =
            Set.of("anthropic-api", "chatgpt", "claude", "cursor", "github-copilot", "grok", "jasper");

    private static List<Rating> ratings = List.of();

    @BeforeAll
    static void rateTheTools() {
        assumeTrue(Files.exists(BUNDLE), () -> "real terms are not at " + BUNDLE.toAbsolutePath());
        Catalog catalog = Catalog.shipped();
        Policy policy = catalog.policies().find(Policies.DEFAULT).orElseThrow();
        Analyzer analyzer = Analyzer.by(Criteria.shipped());
        try (Archive archive = Archives.open(BUNDLE)) {
            Versions versions = Versions.of(archive, Versions.lastDay(archive).orElseThrow());
            List<Tool> tools = catalog.tools().all().stream()
                    .filter(tool -> TOOLS.contains(tool.id()))
                    .toList();
            ratings = new Auditor(catalog.criteria(), analyzer::analyze, 2)
                    .audit(tools, versions, AuditListener.NONE)
                    .rate(policy);
        }
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}, since {5}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            anthropic-api,  api,       training-inputs,  condition,  prohibited,  "the vendor may not train on customer content; the subprocessor list is unread"
            anthropic-api,  api,       output-ownership, condition,  customer,    "inputs stay the customer's and outputs become so; a document is unread"
            claude,         team,      training-inputs,  pass,       prohibited,  "the commercial terms forbid training on customer content"
            claude,         team,      output-ownership, pass,       customer,    "the commercial terms give outputs to the customer"
            claude,         free,      training-inputs,  condition,  opt-out,     "consumer content trains models unless the account setting is switched off"
            claude,         free,      content-licence,  condition,  improvement, "the consumer terms let the vendor improve and develop services with content"
            chatgpt,        business,  training-inputs,  pass,       opt-in,      "no development with customer content unless the customer explicitly agrees"
            chatgpt,        free,      training-inputs,  condition,  opt-out,     "a setting keeps content out of training"
            chatgpt,        free,      content-licence,  condition,  improvement, "content serves to develop and improve the services"
            cursor,         teams,     training-inputs,  condition,  opt-in,      "no training without explicit agreement; a document is unread"
            github-copilot, free,      content-licence,  condition,  improvement, "the licence covers improvement and training"
            grok,           free,      content-licence,  fail,       broad,       "an irrevocable, perpetual and transferable licence to do nearly anything"
            grok,           free,      training-inputs,  condition,  opt-out,     "the user can select whether content trains models"
            jasper,         pro,       training-inputs,  fail,       permitted,   "content may be used to improve models, and no choice is offered"
            """)
    void rulingAgreesWithTheText(
            String tool, String plan, String criterion, String result, String stance, String reason) {
        Ruling ruling = ratings.stream()
                .filter(rating -> rating.subject().tool().equals(tool)
                        && rating.subject().plan().equals(plan))
                .findFirst()
                .flatMap(rating -> rating.ruling(criterion))
                .orElseThrow();
        assertThat(ruling.standing().label() + " "
                        + String.join(" / ", ruling.answer().stances()))
                .as(reason)
                .isEqualTo(result + " " + stance);
        assertThat(ruling.answer().quotes()).isNotEmpty();
    }
}
