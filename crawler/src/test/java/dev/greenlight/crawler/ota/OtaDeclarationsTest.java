package dev.greenlight.crawler.ota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.Terms;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtaDeclarationsTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");
    private static final URI PAGE = URI.create("https://a.example/terms");

    @TempDir
    private Path folder;

    private Declared read(String text) throws IOException {
        Files.writeString(folder.resolve("Tool.json"), text.replace('\'', '"'));
        return OtaDeclarations.read(folder);
    }

    private Declared entry(String entry) throws IOException {
        return read("{'name': 'Tool', 'terms': {'Terms of Service': " + entry + "}}");
    }

    private Source source(String entry) throws IOException {
        Declared declared = entry(entry);
        assertThat(declared.faults()).isEmpty();
        return declared.declarations().get(0).sources().get(0);
    }

    @Test
    void singlePageIsOneSource() throws IOException {
        assertThat(source("{'fetch': 'https://a.example/terms', 'select': 'main', 'remove': ['nav', '.x']}"))
                .isEqualTo(new Source(
                        PAGE,
                        List.of(new Selector.Css("main")),
                        List.of(new Selector.Css("nav"), new Selector.Css(".x")),
                        List.of(),
                        Rendering.WHEN_EMPTY));
    }

    @Test
    void rangeSelectorsKeepTheirBounds() throws IOException {
        Source source = source("{'fetch': 'https://a.example/terms', 'select': "
                + "[{'startBefore': '#a', 'endBefore': '#b'}, {'startAfter': '#c', 'endAfter': '#d'}]}");

        assertThat(source.select())
                .containsExactly(
                        new Selector.Range("#a", true, "#b", false), new Selector.Range("#c", false, "#d", true));
    }

    @ParameterizedTest
    @CsvSource({"true, ALWAYS", "false, NEVER"})
    void clientScriptsDecideOnTheBrowser(String flag, Rendering rendering) throws IOException {
        assertThat(source("{'fetch': 'https://a.example/terms', 'select': 'main', 'executeClientScripts': " + flag
                                + "}")
                        .rendering())
                .isEqualTo(rendering);
    }

    @Test
    void combinedPagesTakeTheRootsDefaults() throws IOException {
        Declared declared = entry("{'select': 'main', 'remove': 'nav', 'combine': ["
                + "{'fetch': 'https://a.example/1'}, {'fetch': 'https://a.example/2', 'select': '.own'}]}");

        assertThat(declared.declarations())
                .containsExactly(new Declaration(
                        TERMS,
                        List.of(css("https://a.example/1", "main", "nav"), css("https://a.example/2", ".own", "nav"))));
    }

    private static Source css(String address, String select, String remove) {
        return new Source(
                URI.create(address),
                List.of(new Selector.Css(select)),
                List.of(new Selector.Css(remove)),
                List.of(),
                Rendering.WHEN_EMPTY);
    }

    @Test
    void queryParametersAreRemovedAndProgramsAreNotRun() throws IOException {
        Declared declared = entry("{'fetch': 'https://a.example/terms', 'select': 'main', 'filter': "
                + "[{'removeQueryParams': ['utm', 's']}, {'removeQueryParams': 'x'}, 'tidy', {'strip': '.a'}]}");

        assertThat(declared.declarations().get(0).sources().get(0).stripParameters())
                .containsExactly("utm", "s", "x");
        assertThat(declared.remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark).contains("is a program and is not run"));
    }

    @Test
    void aliasOfATypeStandsForTheType() throws IOException {
        Declared declared =
                read("{'name': 'T', 'terms': {'Data Processing Agreement': {'fetch': 'https://a.example/d.pdf'}}}");

        assertThat(declared.declarations().get(0).terms()).isEqualTo(new Terms("Tool", "Data Processor Agreement"));
    }

    @Test
    void deadServiceDeclaresNothing() throws IOException {
        assertThat(read("{'name': 'Tool', 'terms': {}}"))
                .isEqualTo(new Declared(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void pastDeclarationHoldsUntilItsDate() throws IOException {
        Files.writeString(
                folder.resolve("Tool.history.json"),
                "{\"Terms of Service\": ["
                        + "{\"fetch\": \"https://a.example/2\", \"select\": \"b\", \"validUntil\": \"2025-02-01T00:00:00Z\"},"
                        + "{\"fetch\": \"https://a.example/1\", \"select\": \"a\", \"validUntil\": \"2025-01-01T00:00:00+01:00\"}]}");
        Declared declared = entry("{'fetch': 'https://a.example/terms', 'select': 'main'}");

        assertThat(declared.faults()).isEmpty();
        assertThat(addressAsOf(declared, "2024-12-31T23:00:00Z")).isEqualTo("https://a.example/1");
        assertThat(addressAsOf(declared, "2024-12-31T23:00:01Z")).isEqualTo("https://a.example/2");
        assertThat(addressAsOf(declared, "2025-02-01T00:00:01Z")).isEqualTo("https://a.example/terms");
    }

    private static String addressAsOf(Declared declared, String date) {
        return declared.asOf(TERMS, Instant.parse(date))
                .orElseThrow()
                .sources()
                .get(0)
                .address()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'Tool', 'terms': {'Terms of Service': {'fetch'}}} | 1:56",
                "{'name': 'Tool'} | 1:1",
                "{'name': 'Tool', 'terms': {}, 'more': 1} | 1:39",
                "{'terms': {'Terms of Use': {'fetch': 'https://a.example/t'}}} | 1:28",
                "{'terms': {'Imprint': {'fetch': 'file:///etc/passwd'}}} | 1:33",
                "{'terms': {'Imprint': {'fetch': 'not an address'}}} | 1:33",
                "{'terms': {'Imprint': {'select': 'main'}}} | 1:23",
                "{'terms': {'Imprint': {'fetch': 'https://a.example/t', 'selct': 'main'}}} | 1:65",
                "{'terms': {'Imprint': {'fetch': 'https://a.example/t', 'select': {'startBefore': 'a'}}}} | 1:66",
                "{'terms': {'Imprint': {'combine': []}}} | 1:35",
                "{'terms': {'Imprint': {'combine': [{'fetch': 'https://a.example/t'}, {'fetch': 'https://a.example/t'}]}}} | 1:35",
                "{'terms': {'Imprint': 7}} | 1:23",
                "{'terms': {}} x | 1:15",
                "[] | 1:1",
                "'' | 1:1"
            })
    void faultIsReportedWhereItStands(String text, String at) throws IOException {
        Declared declared = read(text);

        assertThat(declared.declarations()).isEmpty();
        assertThat(declared.faults()).hasSize(1);
        assertThat(declared.faults().get(0).at()).hasToString(at);
        assertThat(declared.faults().get(0).file()).isEqualTo(folder.resolve("Tool.json"));
    }

    @Test
    void deepNestingIsAFaultAndNoOverflow() throws IOException {
        Declared declared = read("[".repeat(200_000));

        assertThat(declared.faults()).hasSize(1);
    }

    @Test
    void faultInOneFileHindersNoOther() throws IOException {
        Files.writeString(folder.resolve("Broken.json"), "{");
        Files.writeString(folder.resolve("..json"), "{}");
        Declared declared = entry("{'fetch': 'https://a.example/terms', 'select': 'main'}");

        assertThat(declared.declarations()).hasSize(1);
        assertThat(declared.faults()).hasSize(2);
    }

    @Test
    void exportIsReadBackAsItWas() throws IOException {
        List<Declaration> declarations = List.of(
                new Declaration(
                        TERMS,
                        List.of(new Source(
                                PAGE,
                                List.of(new Selector.Css("main"), new Selector.Range("#a", true, "#b", true)),
                                List.of(new Selector.Css("nav")),
                                List.of("utm"),
                                Rendering.ALWAYS))),
                new Declaration(
                        new Terms("Tool", "Privacy Policy"),
                        List.of(css("https://a.example/1", "main", "nav"), css("https://a.example/2", "main", "nav"))));

        OtaExport export = OtaExport.of(declarations, Map.of("Tool", "The Tool"));
        Files.writeString(folder.resolve("Tool.json"), export.files().get("Tool.json"));

        assertThat(export.files()).containsOnlyKeys("Tool.json");
        assertThat(export.files().get("Tool.json")).contains("\"name\" : \"The Tool\"");
        assertThat(OtaDeclarations.read(folder).declarations()).containsExactlyInAnyOrderElementsOf(declarations);
    }

    @Test
    void typeThatTheyLackIsLeftOutWithANotice() {
        Declaration ours = new Declaration(new Terms("Tool", "Subprocessor List"), List.of(Source.of(PAGE)));

        OtaExport export = OtaExport.of(List.of(ours), Map.of());

        assertThat(export.files()).isEmpty();
        assertThat(export.notices()).hasSize(1);
    }
}
