package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final Catalog SHIPPED = Catalog.shipped();
    private static final String OWN_FEEDBACK = """
            rows:
              - {criterion: feedback-use, axis: security, role: shown, rests-on: "nothing"}""";

    @TempDir
    Path folder;

    @Test
    void hundredAndTenToolsShip() {
        assertThat(SHIPPED.tools().all()).hasSize(110);
        assertThat(SHIPPED.tools().all().stream()
                        .mapToInt(tool -> tool.plans().size())
                        .sum())
                .isEqualTo(260);
        assertThat(SHIPPED.tools().all())
                .filteredOn(Tool::discontinued)
                .extracting(Tool::id)
                .containsExactly("playht", "sora");
    }

    @Test
    void everyShippedPlanIsGovernedByTermsWithAnAddress() {
        assertThat(SHIPPED.tools().all())
                .allSatisfy(tool -> assertThat(tool.plans())
                        .allSatisfy(plan -> assertThat(tool.governing(plan))
                                .hasSameSizeAs(plan.governedBy())
                                .allSatisfy(terms -> assertThat(terms.place()).isPresent())));
    }

    @Test
    void everyShippedToolCanBeCrawled() {
        assertThat(SHIPPED.tools().all())
                .allSatisfy(tool -> assertThat(tool.declarations()).hasSameSizeAs(tool.terms()));
    }

    @Test
    void plansThatAnAgreementGovernsSaySo() {
        Tool firefly = SHIPPED.tools().find("adobe-firefly").orElseThrow();

        assertThat(firefly.plan("enterprise").map(Plan::signedAgreement)).contains(true);
        assertThat(firefly.plan("teams").map(Plan::signedAgreement)).contains(false);
        assertThat(firefly.upstream().routes()).isTrue();
        assertThat(firefly.cheapestFirst()).containsExactly("individual", "teams", "enterprise");
    }

    @Test
    void anArchiveIsJoinedByItsNamesAndTheRestBecomesPlainTools() {
        List<Tool> tools = SHIPPED.in(List.of(
                new Terms("Claude.ai", "Terms of Service"),
                new Terms("Vibe", "Terms of Service"),
                new Terms("Bardeen", "Terms of Service")));

        assertThat(tools).extracting(Tool::id).containsExactly("anthropic-api", "claude", "mistral-vibe", "Bardeen");
    }

    @Test
    void aUsersFolderAddsAndOverrides() throws IOException {
        write("tools/acme.yaml", tool("Acme", "https://acme.example/terms"));
        write("tools/pika.yaml", tool("Pika of ours", "https://pika.example/terms"));

        Catalog catalog = Catalog.with(folder);

        assertThat(catalog.faults()).isEmpty();
        assertThat(catalog.tools().all()).hasSize(111);
        assertThat(catalog.tools().find("pika").map(Tool::name)).contains("Pika of ours");
        assertThat(catalog.tools().find("acme").map(Tool::terms))
                .hasValueSatisfying(terms ->
                        assertThat(terms).extracting(PublishedTerms::key).containsExactly("terms"));
    }

    @Test
    void aUsersFaultsAreReportedAndTheRestStands() throws IOException {
        write("tools/acme.yaml", tool("Acme", "not an address"));
        write("policies/ours.yaml", "title: Ours\n");

        Catalog catalog = Catalog.with(folder);

        assertThat(catalog.tools().all()).hasSize(110);
        assertThat(catalog.policies().all()).hasSize(4);
        assertThat(catalog.faults())
                .extracting(Fault::file)
                .contains(folder.resolve("tools") + "/acme.yaml", folder.resolve("policies") + "/ours.yaml");
    }

    @Test
    void aPolicyFileStandsBesideTheUsersOwnPoliciesAndMayTakeTheirRows() throws IOException {
        write("policies/house.yaml", policy(OWN_FEEDBACK));
        write("policies/broken.yaml", "title: Broken\n");
        write("drafts/stricter.yaml", policy(feedbackAsIn("house")));
        write("drafts/worse.yaml", policy(feedbackAsIn("nobody")));
        Catalog own = Catalog.with(folder);

        Catalog stricter = own.withPolicy(folder.resolve("drafts/stricter.yaml"));
        Catalog worse = own.withPolicy(folder.resolve("drafts/worse.yaml"));

        assertThat(stricter.policies().all()).hasSize(6);
        assertThat(stricter.policies().find("house"))
                .isEqualTo(own.policies().find("house"))
                .isPresent();
        assertThat(stricter.faults()).isEqualTo(own.faults()).isNotEmpty();
        assertThat(worse.policies().all()).hasSize(5);
        assertThat(worse.faults().subList(own.faults().size(), worse.faults().size()))
                .flatExtracting(Fault::accepted)
                .contains("enterprise-secure", "house");
    }

    @Test
    void aUsersFolderMayBeEmpty() {
        assertThat(Catalog.with(folder).faults()).isEmpty();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The default with its row on feedback shown only, or with that row as another policy has it. */
    private static String policy(String feedback) {
        String others = SHIPPED.criteria().ids().stream()
                .filter(id -> !id.equals("feedback-use") && !id.equals("human-review"))
                .collect(Collectors.joining(", "));
        return """
                title: Ours
                version: "1"
                max-age-days: 90
                unavoidable-exception: condition
                short-retention-days: 30
                rows-from:
                  enterprise-secure: [%s]
                %s
                  - {criterion: human-review, axis: security, role: shown, rests-on: "nothing"}
                """.formatted(others, feedback);
    }

    private static String feedbackAsIn(String lender) {
        return "  " + lender + ": [feedback-use]\nrows:";
    }

    private static String tool(String name, String address) {
        return """
                name: %s
                vendor: Acme Ltd.
                website: https://acme.example
                category: text
                plans:
                  - {id: free, name: Free, audience: individual, governed-by: [terms]}
                terms:
                  - {key: terms, type: Terms of Service, url: "%s", evidence: linked}
                """.formatted(name, address);
    }
}
