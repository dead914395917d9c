package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.ota.Declared;
import dev.greenlight.crawler.ota.OtaDeclarations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final String TOOL = """
            name: Larkspur
            vendor: Larkspur Labs
            website: https://larkspur.example
            category: text
            plans:
              - {id: pro, name: Pro, audience: individual, governed-by: [tos]}
            terms:
              - {key: tos, type: Terms of Service, url: "https://larkspur.example/terms", evidence: linked,
                 select: [main], remove: [nav], render: true}
              - {key: faq, type: Training Data FAQ, url: "https://larkspur.example/faq", evidence: linked}
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder.resolve("home"));
    }

    private static Set<URI> addresses(List<Declaration> declarations) {
        return declarations.stream()
                .flatMap(declaration -> declaration.sources().stream())
                .map(Source::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatTheCatalogDeclaresIsReadBackFromTheirForm() throws IOException {
        Path out = folder.resolve("declarations");

        Shell.Outcome outcome = shell.run("export", "ota", "--out", out);

        Declared back = OtaDeclarations.read(out);
        List<Declaration> ours = Catalog.with(folder.resolve("home")).tools().all().stream()
                .flatMap(tool -> tool.declarations().stream())
                .filter(declaration -> !outcome.err().contains(declaration.terms() + " is left out"))
                .toList();
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(back.faults()).isEmpty();
        assertThat(back.declarations()).hasSameSizeAs(ours);
        assertThat(addresses(back.declarations())).isEqualTo(addresses(ours));
    }

    @Test
    void whatStaysBehindIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("home/tools"));
        Files.writeString(folder.resolve("home/tools/larkspur.yaml"), TOOL);

        Shell.Outcome outcome = shell.run("export", "ota", "Larkspur", "--out", folder.resolve("out"));

        assertThat(outcome.out()).startsWith("1 declaration written to ");
        assertThat(Files.readString(folder.resolve("out/larkspur.json")))
                .contains(
                        "\"name\" : \"Larkspur\"", "https://larkspur.example/terms", "\"nav\"", "executeClientScripts")
                .doesNotContain("faq");
        assertThat(outcome.err()).contains("larkspur · Training Data FAQ is left out");
    }

    @Test
    void withoutAPlaceOrAFormItSaysWhatWouldBeAccepted() {
        assertThat(shell.run("export").err()).contains("Accepted: export ota [TOOL...] --out DIR");
        assertThat(shell.run("export", "ota").err()).contains("--out");
        assertThat(shell.run("export", "ota", "nobody", "--out", folder).err()).contains("no tool 'nobody'");
    }
}
