package dev.greenlight.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.fetch.Fetch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    private static final String SHELL = "<div id=root></div><script>fetch('%s').then(answer => answer.text())"
            + ".then(text => setTimeout(() => { document.getElementById('root').textContent = text }, 1000))</script>";

    private RenderingSite site;

    @BeforeEach
    void open() throws IOException {
        site = new RenderingSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void scriptsWriteTheText() {
        site.page("/terms", SHELL.formatted("/text")).page("/text", "You keep your rights.");

        Snapshot snapshot = site.snapshot("/terms");

        assertThat(new String(snapshot.bytes(), StandardCharsets.UTF_8))
                .contains("<div id=\"root\">You keep your rights.</div>");
        assertThat(snapshot.exchange().rendered()).isTrue();
        assertThat(snapshot.exchange().redirects()).isEmpty();
        assertThat(snapshot.exchange().headers()).containsOnlyKeys("content-type");
        assertThat(site.site().requests())
                .allSatisfy(request -> assertThat(request.header("User-Agent")).startsWith("Greenlight/"));
    }

    @Test
    void textThatComesAfterNineSecondsOfThePagesTimeIsThere() {
        site.page("/terms", "<p>Wait</p><script>setTimeout(() => document.body.append('late'), 9000)</script>");

        assertThat(site.html("/terms")).contains("late");
    }

    @Test
    void aLineThatStaysOpenDoesNotStopThePagesTime() {
        site.site().hang("/chat", "HTTP/1.1 200 OK\r\n\r\n");
        site.page("/terms", "<script>fetch('/chat'); setTimeout(() => document.body.append('late'), 3000)</script>");

        assertThat(site.html("/terms")).contains("late");
    }

    @Test
    void whereAScriptLeadsIsARedirect() {
        site.page("/terms", "<script>location = '/legal'</script>")
                .page("/legal/terms?v=2", "<p>Terms</p>")
                .site()
                .redirect("/legal", "/legal/terms?v=2#top");

        Snapshot snapshot = site.snapshot("/terms");

        assertThat(new String(snapshot.bytes(), StandardCharsets.UTF_8)).contains("<p>Terms</p>");
        assertThat(snapshot.exchange().redirects())
                .containsExactly(
                        new Redirect(200, site.site().address("/legal")),
                        new Redirect(302, site.site().address("/legal/terms?v=2")));
        assertThat(snapshot.exchange().movedTo()).isEmpty();
    }

    @Test
    void whereAScriptLeadsIsAskedAboutFirst() {
        site.page("/terms", "<p>Terms</p><script>location = '" + RenderingSite.FORBIDDEN + "?a={b}|c'</script>");

        FetchFailure failure = site.failure("/terms");

        assertThat(failure.reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        assertThat(failure.address()).isEqualTo(site.site().address("/terms"));
        assertThat(failure.detail()).contains("redirect").contains(RenderingSite.FORBIDDEN);
        assertThat(site.site().requests()).extracting(Site.Request::path).containsExactly("/terms");
    }

    @Test
    void aPageThatIsKnownIsGivenTimeUntilItIsComplete() {
        site.page(
                "/terms",
                "<main></main><script>setTimeout(() => { document.querySelector('main').append('late') }, 25000)</script>");

        assertThat(site.awaiting("main", "main:has-words(x)").html("/terms")).contains("late");
    }

    @Test
    void anAddressThatAScriptOnlyShowsIsNone() {
        site.page("/new", "<p>Terms</p><script>history.pushState({}, '', '/elsewhere')</script>")
                .site()
                .redirect("/terms", "/new");

        assertThat(site.snapshot("/terms").exchange().location())
                .isEqualTo(site.site().address("/new"));
    }

    @Test
    void theStatusIsThatOfTheRenderedPage() {
        site.page("/terms", "<script>location = '/gone'</script>").site().status("/gone", 404);

        assertThat(site.failure("/terms").reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void pageCannotReachWhatTheGuardForbids() throws IOException {
        try (Site inside = Site.open()) {
            inside.page("/secret", "internal");
            site.page("/terms", SHELL.formatted("http://inside.example:" + inside.port() + "/secret") + "<p>Rest</p>");

            String html = site.html("/terms");

            assertThat(inside.requests()).isEmpty();
            assertThat(html).contains("Rest").doesNotContain("internal");
        }
    }

    @Test
    void browserEndsWithWhoeverStartedIt() throws IOException {
        Path program = Browsers.find(System.getenv()).orElse(Path.of(""));
        assumeTrue(Files.isExecutable(program), "no browser is installed");
        try (BrowserProcess browser = BrowserProcess.start(program, List.of())) {
            List<ProcessHandle> started = ProcessHandle.current().descendants().toList();

            browser.pipe(1 << 20).close();

            assertThat(started)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.onExit()).succeedsWithin(Duration.ofSeconds(20)));
        }
    }

    @Test
    void browserThatCannotBeRunIsATypedFailure(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("chromium"), "no program");
        Fetch fetch = new Chromium(program, site.settings(Duration.ofSeconds(2)))
                .render(new RenderRequest(site.plain("/terms"), List.of(), address -> Optional.empty()));

        assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.BROWSER_FAILED);
    }

    @Test
    void systemWithoutAUnixShellIsATypedFailureThatSaysWhatIsAccepted() {
        Fetch fetch = new Chromium(Path.of("chrome.exe"), Path.of("/no/sh"), site.settings(Duration.ofSeconds(2)))
                .render(new RenderRequest(site.plain("/terms"), List.of(), address -> Optional.empty()));

        FetchFailure failure = ((Fetch.Failed) fetch).failure();
        assertThat(failure.reason()).isEqualTo(Reason.BROWSER_FAILED);
        assertThat(failure.detail()).contains("chrome.exe", "/no/sh", "any Unix");
    }

    @Test
    void namedBrowserComesBeforeTheOnesOnThePath(@TempDir Path folder) throws IOException {
        Path named = Files.createFile(folder.resolve("own"));
        Path usual = Files.createFile(folder.resolve("chromium"));
        assertThat(named.toFile().setExecutable(true) && usual.toFile().setExecutable(true))
                .isTrue();
        Map<String, String> path = Map.of("PATH", folder.toString());

        assertThat(Browsers.find(path)).contains(usual);
        assertThat(Browsers.find(Map.of("PATH", folder.toString(), "GREENLIGHT_BROWSER", named.toString())))
                .contains(named);
        assertThat(Browsers.find(Map.of("GREENLIGHT_BROWSER", "/no/such"))).isEmpty();
        assertThat(Chromium.find(Map.of("GREENLIGHT_BROWSER", "/no/such"), site.settings(Duration.ofSeconds(2))))
                .isEmpty();
    }
}
