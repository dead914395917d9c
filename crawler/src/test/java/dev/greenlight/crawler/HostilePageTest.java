package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.archive.OwnArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePageTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");

    @TempDir
    private Path folder;

    private OwnArchive archive;
    private Crawler crawler;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        archive = OwnArchive.open(folder);
        crawler = new Crawler(archive, CrawlSettings.withoutBrowser(TestSettings.hasty(new TurningClock())));
    }

    @AfterEach
    void close() {
        crawler.close();
        archive.close();
        site.close();
    }

    private Source source(String path) {
        return new Source(site.address(path), List.of(new Selector.Css("main")), List.of(), List.of(), Rendering.NEVER);
    }

    private Crawl crawl(Source source) {
        return crawler.crawl(new Declaration(TERMS, List.of(source)));
    }

    private Reason failure(Source source) {
        return crawl(source).failures().get(0).reason();
    }

    private String markdown(Source source) {
        crawl(source);
        return archive.latest(TERMS).orElseThrow().markdown();
    }

    private void answer(String contentType, byte[] body) {
        site.on(
                "/terms",
                (request, out) ->
                        out.write(Site.answer(200, contentType.isEmpty() ? "" : "Content-Type: " + contentType, body)));
    }

    @Test
    void charsetsAreReadRight() {
        String html = CrawlerTest.page("Für Verträge gilt “deutsches” Recht. " + CrawlerTest.PROSE);
        String declared = html.replace("<head>", "<head><meta charset=windows-1252>");
        for (Case each : List.of(
                new Case("text/html", declared, Charset.forName("windows-1252")),
                new Case("text/html", "\uFEFF" + html, StandardCharsets.UTF_16BE),
                new Case("text/html; charset=utf-8", html, Charset.forName("windows-1252")),
                new Case("text/html; charset=no-such", html, StandardCharsets.UTF_8),
                new Case("", html, StandardCharsets.UTF_8),
                new Case("application/octet-stream", html, StandardCharsets.UTF_8))) {
            answer(each.contentType(), each.html().getBytes(each.charset()));
            Terms terms = new Terms("Charset " + each.hashCode(), "Imprint");
            Crawl crawl = crawler.crawl(new Declaration(terms, List.of(source("/terms"))));

            assertThat(archive.latest(terms).map(Version::markdown).orElse(crawl.toString()))
                    .as(each.toString())
                    .contains("Für Verträge gilt “deutsches” Recht.");
        }
    }

    private record Case(String contentType, String html, Charset charset) {}

    @Test
    void activeContentIsInertInTheRecordedText() {
        site.page(
                "/terms",
                CrawlerTest.page(
                        CrawlerTest.PROSE,
                        "<a href='javascript:alert(1)'>click</a> <img src=x onerror=alert(1)> &lt;script&gt;alert(1)&lt;/script&gt;",
                        "<a href='data:text/html,x'>data</a><script>alert(2)</script>"));

        assertThat(markdown(source("/terms")))
                .contains("click")
                .doesNotContainIgnoringCase("(javascript:")
                .doesNotContain("(data:", "<img", "alert(2)")
                .doesNotContainPattern("(?<!\\\\)<script");
    }

    @ParameterizedTest
    @MethodSource("deeplyNested")
    void deepNestingEndsSoon(String html) {
        site.page("/terms", html);
        Declaration declaration = new Declaration(new Terms("Deep", "Imprint"), List.of(source("/terms")));

        assertThat(ProcessorTime.of(() -> crawler.crawl(declaration))).isLessThan(Duration.ofSeconds(2));
    }

    static Stream<Named<String>> deeplyNested() {
        return Stream.of(
                Named.of("100,000 nested div", "<div>".repeat(100_000) + CrawlerTest.PROSE),
                Named.of("3,000 nested lists", "<ul><li>".repeat(3_000) + CrawlerTest.PROSE),
                Named.of("20,000 unclosed b", "<b>".repeat(20_000) + CrawlerTest.PROSE),
                Named.of("stray ends", "<p>" + CrawlerTest.PROSE + "\u0000\u0000</p><table><p></div></b>"));
    }

    @Test
    void invalidSelectorFailsItsPageOnly() {
        site.page("/terms", CrawlerTest.page(CrawlerTest.PROSE));
        Source broken = new Source(
                site.address("/terms"), List.of(new Selector.Css("main[[")), List.of(), List.of(), Rendering.NEVER);

        Crawl crawl = crawl(broken);

        assertThat(crawl.failures()).extracting(FetchFailure::reason).containsExactly(Reason.STRUCTURE_CHANGED);
    }

    @Test
    void brokenPdfIsAFailureInGoodTime() {
        answer("application/pdf", "%PDF-1.7\n1 0 obj <</Type".getBytes(StandardCharsets.UTF_8));
        assertThat(failure(source("/terms"))).isIn(Reason.INCOMPLETE, Reason.UNSUPPORTED_FORMAT);

        answer("application/pdf", CrawlerTest.page(CrawlerTest.PROSE).getBytes(StandardCharsets.UTF_8));
        assertThat(markdown(source("/terms"))).contains(CrawlerTest.PROSE.strip());
    }

    @Test
    void pageThatOnlyListsTermsIsAFailureThatNamesThem() {
        site.page(
                "/terms",
                CrawlerTest.page("Choose the document that you want to read; each is part of the agreement between us.")
                        .replace(
                                "</main>",
                                "<ul><li><a href=/tos>Terms of Service</a><li><a href=/privacy>Privacy Policy</a>"
                                        + "<li><a href=/aup>Acceptable Use Policy</a></ul></main>"));

        FetchFailure failure = crawl(source("/terms")).failures().get(0);

        assertThat(failure.reason()).isEqualTo(Reason.TERMS_INDEX);
        assertThat(failure.detail()).contains("Privacy Policy at " + site.address("/privacy"));
        assertThat(archive.history(TERMS)).isEmpty();
    }
}
