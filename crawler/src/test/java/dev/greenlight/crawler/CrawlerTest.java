package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.archive.OwnArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlerTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");
    static final String PROSE = "You keep all rights to what you send us. We use it only to provide the service. "
            + "We delete it within thirty days after you close your account, and we tell you before these terms change. ";

    @TempDir
    private Path folder;

    private final TurningClock clock = new TurningClock();
    private OwnArchive archive;
    private Crawler crawler;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
        archive = OwnArchive.open(folder);
        crawler = new Crawler(archive, CrawlSettings.withoutBrowser(TestSettings.hasty(clock)));
    }

    @AfterEach
    void close() {
        crawler.close();
        archive.close();
        site.close();
    }

    static String page(String... paragraphs) {
        StringBuilder html =
                new StringBuilder("<html lang=en><head><title>Terms</title></head><body><main><h1>Terms</h1>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(paragraph).append("</p>");
        }
        return html.append("</main></body></html>").toString();
    }

    private Declaration declaration(String... paths) {
        List<Source> sources = Arrays.stream(paths).map(this::source).toList();
        return new Declaration(TERMS, sources);
    }

    private Source source(String path) {
        return new Source(site.address(path), List.of(new Selector.Css("main")), List.of(), List.of(), Rendering.NEVER);
    }

    /** The same page, less what is marked as "x". */
    private Declaration narrower() {
        Source all = source("/terms");
        Source less =
                new Source(all.address(), all.select(), List.of(new Selector.Css(".x")), List.of(), Rendering.NEVER);
        return new Declaration(TERMS, List.of(less));
    }

    private Version recorded(String... paths) {
        clock.turn(Duration.ofHours(1));
        Crawl crawl = crawler.crawl(declaration(paths));
        assertThat(crawl).isInstanceOf(Crawl.Recorded.class);
        return ((Crawl.Recorded) crawl).version();
    }

    private void unchanged(String... paths) {
        clock.turn(Duration.ofHours(1));
        assertThat(crawler.crawl(declaration(paths))).isInstanceOf(Crawl.Unchanged.class);
    }

    private FetchFailure failed(String... paths) {
        clock.turn(Duration.ofHours(1));
        Crawl crawl = crawler.crawl(declaration(paths));
        assertThat(crawl).isInstanceOf(Crawl.Failed.class);
        assertThat(crawl.failures()).hasSize(1);
        return crawl.failures().get(0);
    }

    private List<Cause> causes() {
        return archive.history(TERMS).stream().map(Entry::cause).toList();
    }

    @Test
    void firstCrawlIsAFirstRecord() {
        site.page("/terms", page(PROSE));

        Version version = recorded("/terms");

        assertThat(version.markdown()).contains(PROSE.strip());
        assertThat(version.cause()).isEqualTo(Cause.FIRST_RECORD);
        assertThat(archive.snapshot(version.snapshots().get(0)).orElseThrow().bytes())
                .isEqualTo(page(PROSE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sameBytesAreNoNewVersion() {
        site.page("/terms", page(PROSE));
        recorded("/terms");
        unchanged("/terms");

        assertThat(causes()).containsExactly(Cause.FIRST_RECORD);
    }

    @Test
    void nonceInThePageIsNoNewVersion() {
        site.page("/terms", page(PROSE) + "<script nonce=1></script>");
        recorded("/terms");
        site.page("/terms", page(PROSE) + "<script nonce=2></script>");
        unchanged("/terms");
        unchanged("/terms");
    }

    @Test
    void unchangedPageIsAskedForByItsTag() {
        site.on(
                "/terms",
                (request, out) -> out.write(
                        request.header("If-None-Match").equals("\"v1\"")
                                ? Site.answer(304, "", "")
                                : Site.answer(200, "Content-Type: text/html\r\nETag: \"v1\"", page(PROSE))));
        recorded("/terms");
        unchanged("/terms");
        unchanged("/terms");

        assertThat(site.requests())
                .extracting(request -> request.header("If-None-Match"))
                .containsExactly("", "\"v1\"", "\"v1\"");
    }

    @Test
    void newWordsAreTheVendorsChange() {
        site.page("/terms", page(PROSE));
        recorded("/terms");
        site.page("/terms", page(PROSE, "We may use it to train models."));

        assertThat(recorded("/terms").cause()).isEqualTo(Cause.SOURCE_CHANGED);
        assertThat(causes()).containsExactly(Cause.FIRST_RECORD, Cause.SOURCE_CHANGED);
    }

    @Test
    void newSelectionOnAnOldPageIsOurChange() {
        site.page("/terms", page(PROSE, "<b class=x>And more of it.</b>"));
        recorded("/terms");
        Crawl crawl = crawler.crawl(narrower());

        assertThat(((Crawl.Recorded) crawl).version().cause()).isEqualTo(Cause.EXTRACTION_CHANGED);
        assertThat(((Crawl.Recorded) crawl).version().markdown()).doesNotContain("And more");
    }

    @Test
    void changeOfBothIsRecordedOneAfterTheOther() {
        site.page("/terms", page(PROSE, "<b class=x>And more of it.</b>"));
        recorded("/terms");
        site.page("/terms", page(PROSE, "<b class=x>And more of it.</b>", "News."));
        crawler.crawl(narrower());

        assertThat(causes()).containsExactly(Cause.FIRST_RECORD, Cause.EXTRACTION_CHANGED, Cause.SOURCE_CHANGED);
        assertThat(archive.latest(TERMS).orElseThrow().markdown())
                .contains("News.")
                .doesNotContain("And more");
    }

    @Test
    void rereadingNeedsNoNetwork() {
        site.page("/terms", page(PROSE, "<b class=x>And more of it.</b>"));
        recorded("/terms");
        site.close();
        assertThat(crawler.reread(declaration("/terms"))).isEmpty();
        assertThat(crawler.reread(narrower()).orElseThrow().cause()).isEqualTo(Cause.EXTRACTION_CHANGED);
    }

    @Test
    void wallIsAFailureAndTheLastGoodVersionStands() {
        site.page("/terms", page(PROSE));
        Version good = recorded("/terms");
        site.page("/terms", "<title>Just a moment...</title><p>Checking your browser.</p>");
        Crawl crawl = crawler.crawl(declaration("/terms"));

        assertThat(crawl.failures()).extracting(FetchFailure::reason).containsExactly(Reason.BOT_WALL);
        assertThat(((Crawl.Failed) crawl).lastGood()).contains(good.entry());
        assertThat(causes()).hasSize(1);

        site.page("/terms", page(PROSE));
        unchanged("/terms");
    }

    @Test
    void scriptShellWithoutABrowserSaysHowToGetOne() {
        site.page("/terms", "<noscript>Please enable JavaScript.</noscript><div id=root></div><script></script>");
        Declaration declaration = new Declaration(TERMS, List.of(Source.of(site.address("/terms"))));

        FetchFailure failure = crawler.crawl(declaration).failures().get(0);

        assertThat(failure.reason()).isEqualTo(Reason.BROWSER_MISSING);
        assertThat(failure.message()).contains("install");
    }

    @Test
    void shrunkenTextIsBelievedOnceItHasStoodForDays() {
        site.page("/terms", page(PROSE.repeat(30)));
        recorded("/terms");
        site.page("/terms", page(PROSE.repeat(3)));

        assertThat(failed("/terms").reason()).isEqualTo(Reason.SHRUNKEN);
        clock.turn(Duration.ofDays(1));
        assertThat(failed("/terms").reason()).isEqualTo(Reason.SHRUNKEN);
        clock.turn(Duration.ofDays(1));
        assertThat(recorded("/terms").cause()).isEqualTo(Cause.SOURCE_CHANGED);
    }

    @Test
    void firstVisitIsMeasuredByWhatOthersRecorded() {
        archive.record(new OwnArchive.Draft(TERMS, PROSE.repeat(30), List.of(), clock.instant()), Cause.FIRST_RECORD);
        site.page("/terms", page(PROSE));

        assertThat(failed("/terms").reason()).isEqualTo(Reason.SHRUNKEN);
    }

    @Test
    void textsOfSeveralSourcesAreJoined() {
        site.page("/one", page("First. " + PROSE)).page("/two", page("Second. " + PROSE));

        assertThat(recorded("/one", "/two").markdown()).containsSubsequence("First.", "\n\n- - -\n\n", "Second.");
        unchanged("/one", "/two");
    }

    @Test
    void lastGoodPartOfAFailingSourceStands() {
        site.page("/one", page("First. " + PROSE)).page("/two", page("Second. " + PROSE));
        recorded("/one", "/two");
        site.page("/one", page("First, changed. " + PROSE)).status("/two", 500);

        Crawl crawl = crawler.crawl(declaration("/one", "/two"));

        assertThat(((Crawl.Recorded) crawl).version().markdown())
                .containsSubsequence("First, changed.", "- - -", "Second.");
        assertThat(crawl.failures()).extracting(FetchFailure::reason).containsExactly(Reason.SERVER_ERROR);
    }

    @Test
    void documentWithAPartThatWasNeverReadIsNotRecorded() {
        site.page("/one", page("First. " + PROSE)).status("/two", 404);

        assertThat(failed("/one", "/two").reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(causes()).isEmpty();

        site.page("/two", page("Second. " + PROSE));
        assertThat(recorded("/one", "/two").cause()).isEqualTo(Cause.FIRST_RECORD);
    }

    @Test
    void anotherSourceIsOurChange() {
        site.page("/one", page("First. " + PROSE)).page("/two", page("Second. " + PROSE));
        recorded("/one");

        assertThat(recorded("/one", "/two").cause()).isEqualTo(Cause.EXTRACTION_CHANGED);
    }

    @Test
    void textWithoutItsVersionIsRecordedNextTime() throws IOException {
        site.page("/terms", page(PROSE));
        recorded("/terms");
        crawler.close();
        archive.close();
        Files.delete(folder.resolve("versions/refs/heads/main"));
        archive = OwnArchive.open(folder);
        crawler = new Crawler(archive, CrawlSettings.withoutBrowser(TestSettings.hasty(clock)));

        assertThat(recorded("/terms").cause()).isEqualTo(Cause.FIRST_RECORD);
    }

    @Test
    void lostHealthCostsOneFetchAndNoFalseChange() throws IOException {
        site.page("/terms", page(PROSE));
        recorded("/terms");
        try (var files = Files.list(folder.resolve("sources"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "{\"torn");
            }
        }
        unchanged("/terms");

        assertThat(causes()).hasSize(1);
    }

    @Test
    void movedPageIsRemarkedOn() {
        site.status("/terms", 301, "Location: /legal").page("/legal", page(PROSE));

        Crawl crawl = crawler.crawl(declaration("/terms"));

        assertThat(crawl.remarks()).containsExactly("The address moved permanently to " + site.address("/legal") + ".");
    }

    @Test
    void failingSourceStopsNoOther() {
        site.page("/good", page(PROSE)).hang("/stuck", "");
        Declaration stuck = new Declaration(new Terms("Stuck", "Imprint"), List.of(source("/stuck")));
        Declaration gone = new Declaration(new Terms("Gone", "Imprint"), List.of(source("/gone")));
        List<String> heard = new ArrayList<>();

        List<Crawl> crawls = crawler.crawl(
                List.of(stuck, gone, declaration("/good")),
                (crawl, done, all) ->
                        heard.add(done + "/" + all + " " + crawl.terms().tool()));

        assertThat(crawls)
                .extracting(crawl -> crawl.getClass().getSimpleName())
                .containsExactly("Failed", "Failed", "Recorded");
        assertThat(heard).hasSize(3).last().isEqualTo("3/3 Stuck");
    }

    @Test
    void hundredStuckHostsTakeAsLongAsOne() throws IOException {
        List<Site> sites = new ArrayList<>();
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Site stuck = Site.open().hang("/terms", "HTTP/1.1 200 OK\r\n");
            sites.add(stuck);
            declarations.add(
                    new Declaration(new Terms("Tool " + i, "Imprint"), List.of(Source.of(stuck.address("/terms")))));
        }
        long start = System.nanoTime();
        List<Crawl> crawls = crawler.crawl(declarations, CrawlListener.NONE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(crawls)
                .allSatisfy(
                        crawl -> assertThat(crawl.failures().get(0).reason()).isEqualTo(Reason.TIMED_OUT));
        sites.forEach(Site::close);
    }

    @Test
    void checkTellsWhatWouldBeNoise() {
        AtomicInteger visits = new AtomicInteger();
        site.page("/stable", page(PROSE))
                .on(
                        "/noisy",
                        (request, out) -> out.write(Site.answer(
                                200, "Content-Type: text/html", page(PROSE, visits.incrementAndGet() + " views"))))
                .status("/gone", 404);

        List<SourceCheck> checks = crawler.check(declaration("/stable", "/noisy", "/gone"));

        assertThat(checks.get(0)).isInstanceOf(SourceCheck.Stable.class);
        assertThat(checks.get(1)).isEqualTo(new SourceCheck.Unstable(source("/noisy"), "1 views", "2 views"));
        assertThat(((SourceCheck.Failing) checks.get(2)).failure().reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(causes()).isEmpty();
    }

    @Test
    void courteousCrawlSendsOneRequestAtATimeToAHost() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            site.on("/terms" + i, (request, out) -> {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                out.write(Site.answer(200, "Content-Type: text/html", page(PROSE)));
                open.decrementAndGet();
            });
            declarations.add(new Declaration(new Terms("Tool " + i, "Imprint"), List.of(source("/terms" + i))));
        }
        CrawlSettings courteous = CrawlSettings.withoutBrowser(TestSettings.courteous(clock));
        try (Crawler polite = new Crawler(archive, courteous)) {
            assertThat(polite.crawl(declarations, CrawlListener.NONE)).allMatch(Crawl.Recorded.class::isInstance);
        }
        assertThat(most).hasValue(1);
        assertThat(clock.slept()).hasSize(6).containsOnly(Duration.ofSeconds(2));
    }
}
