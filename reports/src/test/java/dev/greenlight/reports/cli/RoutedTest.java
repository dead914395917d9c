package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool passes content on to another's models, by way of a third that nobody has audited. */
class RoutedTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void catalog() throws IOException {
        shell = new Shell(folder.resolve("home"));
        tool("larkspur", "upstream: [sluice]\n");
        tool("sluice", "upstream: [grimmark]\n");
        tool("grimmark", "");
        terms("larkspur", "You own all output that you generate.");
    }

    private void tool(String id, String upstream) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("home/tools"));
        Files.writeString(tools.resolve(id + ".yaml"), """
                name: %1$s
                vendor: %1$s Inc.
                website: https://%1$s.example
                category: text
                archive: [%1$s]
                %2$splans:
                  - {id: api, name: API, audience: api, governed-by: [terms]}
                terms:
                  - {key: terms, type: Terms of Service, url: "https://%1$s.example/terms", evidence: linked, archived: [%1$s/Terms of Service]}
                """.formatted(id, upstream));
    }

    private void terms(String id, String sentence) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/" + id));
        Path file = archive.resolve("Terms of Service.md");
        Files.writeString(file, "# Terms of Service\n\n" + sentence + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Shell.NOW.minusSeconds(1)));
    }

    private String check() {
        shell.run("audit", "--archive", folder.resolve("archive"));
        return check("--show", "any").out();
    }

    private Shell.Outcome check(String option, String value) {
        return shell.run("check", "larkspur", "--plan", "api", "--use", "UC1", "--data", "D0", option, value);
    }

    @Test
    void modelsOfOthersCountAsStepsByWayOfOthersToo() throws IOException {
        terms("grimmark", "We use your content to train our models.");

        assertThat(check())
                .contains("routes content to: sluice, plan not audited: security unknown")
                .contains("routes content to: grimmark, plan api: security non-compliant")
                .contains("  security: non-compliant")
                .contains("weakest point: grimmark, plan api: training-inputs, fail")
                .contains("\"We use your content to train our models.\"");
    }

    @Test
    void listNamesTheWeakerModelToo() throws IOException {
        terms("grimmark", "We use your content to train our models.");
        check();
        Path list = Files.writeString(folder.resolve("tools.csv"), "Tool Name,Plan,Use,Data\nlarkspur,api,UC1,D0\n");

        assertThat(shell.run("check", "--list", list).out())
                .contains("weaker still: grimmark, to which content is routed, security non-compliant");
    }

    @Test
    void onlyPickedModelsCountWithWhatLiesBetween() throws IOException {
        tool("larkspur", "upstream: [sluice, tansy]\n");
        tool("tansy", "");
        terms("tansy", "We use your content to train our models.");
        terms("grimmark", "You own all output that you generate.");
        shell.run("audit", "--archive", folder.resolve("archive"));

        assertThat(check("--model", "grimmark").out())
                .contains("routes content to: sluice", "routes content to: grimmark", "  security: unknown")
                .doesNotContain("tansy");
        assertThat(check("--model", "tansy").out())
                .contains("routes content to: tansy", "  security: non-compliant")
                .doesNotContain("sluice");
        assertThat(check("--model", "larkspur").err())
                .contains("no content is known to be routed to 'larkspur'. Accepted: grimmark, sluice, tansy.");
    }

    @Test
    void reportNamesTheModelsOfOthers() {
        shell.run("audit", "--archive", folder.resolve("archive"));

        for (String format : List.of("text", "md"))
            assertThat(shell.run("show", "larkspur", "--format", format).out())
                    .contains("Content goes to models of others, each a step of its own: sluice.");
    }

    @Test
    void archiveOfOneToolSaysNothingOfTheModelsBehindIt() {
        assertThat(shell.run(
                                "check",
                                "larkspur",
                                "--plan",
                                "api",
                                "--use",
                                "UC1",
                                "--data",
                                "D0",
                                "--archive",
                                folder.resolve("archive"))
                        .out())
                .contains("routes content to: grimmark, plan not audited: security unknown");
    }
}
