package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.render.RenderRequest;
import dev.greenlight.crawler.render.Renderer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a browser is asked, and what becomes of what it gives. */
class RenderingCrawlTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");
    private static final String SHELL =
            "<html lang=en><body><div id=root></div><script src=app.js></script></body></html>";
    private static final String WRITTEN = CrawlerTest.page(CrawlerTest.PROSE.repeat(3));

    @TempDir
    private Path folder;

    private final TurningClock clock = new TurningClock();
    private final List<URI> rendered = new ArrayList<>();
    private final List<Duration> pausesBefore = new ArrayList<>();
    private String scriptsWrite = WRITTEN;
    private Optional<URI> scriptsLeadTo = Optional.empty();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** A browser whose pages all come out the same. */
    private final Renderer browser = new Renderer() {
        @Override
        public Fetch render(RenderRequest request) {
            Exchange plain = request.plain();
            Optional<FetchFailure> refusal = scriptsLeadTo.flatMap(request.refusal());
            if (refusal.isPresent()) {
                return new Fetch.Failed(refusal.get());
            }
            rendered.add(plain.location());
            pausesBefore.addAll(clock.slept());
            Exchange exchange = new Exchange(
                    plain.address(), List.of(), 200, Map.of("content-type", "text/html"), clock.instant(), true);
            return new Fetch.Fetched(Snapshot.of(exchange, scriptsWrite.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public void close() {}
    };

    private Crawl crawl(Rendering rendering) {
        Source source = new Source(site.address("/terms"), List.of(), List.of(), List.of(), rendering);
        try (OwnArchive archive = OwnArchive.open(folder);
                Crawler crawler =
                        new Crawler(archive, new CrawlSettings(TestSettings.courteous(clock), Optional.of(browser)))) {
            return crawler.crawl(new Declaration(TERMS, List.of(source)));
        }
    }

    @Test
    void pageWithoutTermsIsRendered() {
        site.page("/terms", SHELL);

        Crawl.Recorded recorded = (Crawl.Recorded) crawl(Rendering.WHEN_EMPTY);

        assertThat(recorded.version().markdown()).startsWith("# Terms").contains("within thirty days");
        assertThat(rendered).containsExactly(site.address("/terms"));
    }

    @Test
    void browserWaitsForTheTurnOfItsHost() {
        site.page("/terms", SHELL);
        crawl(Rendering.ALWAYS);

        assertThat(pausesBefore)
                .as("robots.txt, the plain page, the rendered page")
                .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void pageThatHoldsItsTermsIsNotRendered() {
        site.page("/terms", WRITTEN);

        assertThat(crawl(Rendering.WHEN_EMPTY)).isInstanceOf(Crawl.Recorded.class);
        assertThat(rendered).isEmpty();
    }

    @Test
    void pageThatMustNotBeRenderedIsNot() {
        site.page("/terms", SHELL);

        assertThat(crawl(Rendering.NEVER).failures())
                .extracting(FetchFailure::reason)
                .containsExactly(Reason.SCRIPTS_NEEDED);
        assertThat(rendered).isEmpty();
    }

    @Test
    void pageThatIsDeclaredToNeedScriptsIsAlwaysRendered() {
        site.page(
                "/terms",
                CrawlerTest.page("Loading your terms, which are long, and which are on their way. ".repeat(9)));

        Crawl.Recorded recorded = (Crawl.Recorded) crawl(Rendering.ALWAYS);

        assertThat(recorded.version().markdown()).contains("within thirty days").doesNotContain("Loading");
    }

    @Test
    void sameRenderedTextIsNoNewVersion() {
        site.page("/terms", SHELL);
        crawl(Rendering.WHEN_EMPTY);
        scriptsWrite = WRITTEN.replace("<main>", "<main data-visit=2>");

        assertThat(crawl(Rendering.WHEN_EMPTY)).isInstanceOf(Crawl.Unchanged.class);
    }

    @Test
    void wallThatScriptsWriteIsNoVersion() {
        site.page("/terms", SHELL);
        scriptsWrite = "<html lang=en><title>Just a moment...</title><body><h1>Verify you are human</h1>"
                + "<p>Checking your browser before you go on. This takes a few seconds.</p></body></html>";

        assertThat(crawl(Rendering.WHEN_EMPTY).failures())
                .extracting(FetchFailure::reason)
                .containsExactly(Reason.BOT_WALL);
    }

    @Test
    void robotsOfTheHostThatScriptsLeadToIsAsked() throws IOException {
        site.page("/terms", SHELL);
        try (Site other = Site.open()) {
            other.page("/robots.txt", "User-agent: *\nDisallow: /legal");
            scriptsLeadTo = Optional.of(other.address("/legal/terms"));

            assertThat(crawl(Rendering.WHEN_EMPTY).failures())
                    .extracting(FetchFailure::reason)
                    .containsExactly(Reason.ROBOTS_DISALLOWED);
        }
        assertThat(rendered).isEmpty();
    }

    @Test
    void pageThatIsRefusedIsNotRendered() {
        site.status("/terms", 403);

        assertThat(crawl(Rendering.ALWAYS).failures())
                .extracting(FetchFailure::reason)
                .containsExactly(Reason.REFUSED);
        assertThat(rendered).isEmpty();
    }
}
