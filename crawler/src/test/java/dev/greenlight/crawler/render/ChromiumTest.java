package dev.greenlight.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import dev.greenlight.crawler.fetch.Courtesy;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.fetch.FetchLimits;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Surroundings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    private static final String SHELL = "<div id=root></div><script>fetch('%s').then(answer => answer.text())"
            + ".then(text => setTimeout(() => { document.getElementById('root').textContent = text }, 1000))</script>";

    private final TurningClock clock = new TurningClock();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private FetchSettings settings(Duration deadline) {
        Surroundings surroundings = new Surroundings(clock, clock::sleep, new Random(1), host -> {
            if (host.equals("inside.example")) {
                throw new UnknownHostException(host);
            }
            return InetAddress.getAllByName(host);
        });
        FetchLimits limits = new FetchLimits(1 << 20, deadline, 10, 1, Duration.ofSeconds(1));
        return new FetchSettings(Courtesy.none("mailto:test@greenlight.example"), limits, true, surroundings);
    }

    private Renderer browser(Duration deadline) {
        Optional<Renderer> browser = Chromium.find(System.getenv(), settings(deadline));
        assumeTrue(browser.isPresent(), "no browser is installed");
        return browser.orElseThrow();
    }

    private Fetch render(Renderer browser, String path) {
        URI address = site.address(path);
        return browser.render(new Exchange(address, List.of(), 200, Map.of("etag", "x"), clock.instant(), false));
    }

    @Test
    void scriptsWriteTheText() {
        site.page("/terms", SHELL.formatted("/text")).page("/text", "You keep your rights.");

        Fetch fetch = render(browser(Duration.ofSeconds(20)), "/terms");

        assertThat(fetch).isInstanceOf(Fetch.Fetched.class);
        var snapshot = ((Fetch.Fetched) fetch).snapshot();
        assertThat(new String(snapshot.bytes(), StandardCharsets.UTF_8))
                .contains("<div id=\"root\">You keep your rights.</div>");
        assertThat(snapshot.exchange().rendered()).isTrue();
        assertThat(snapshot.exchange().headers()).containsOnlyKeys("content-type");
        assertThat(site.requests())
                .allSatisfy(request -> assertThat(request.header("User-Agent")).startsWith("Greenlight/"));
    }

    @Test
    void pageCannotReachWhatTheGuardForbids() throws IOException {
        try (Site inside = Site.open()) {
            inside.page("/secret", "internal");
            site.page("/terms", SHELL.formatted("http://inside.example:" + inside.port() + "/secret") + "<p>Rest</p>");

            Fetch fetch = render(browser(Duration.ofSeconds(20)), "/terms");

            assertThat(inside.requests()).isEmpty();
            assertThat(new String(((Fetch.Fetched) fetch).snapshot().bytes(), StandardCharsets.UTF_8))
                    .contains("Rest")
                    .doesNotContain("internal");
        }
    }

    @Test
    void pageThatNeverComesToRestIsCutAtTheDeadline() {
        site.hang("/terms", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Terms");
        Renderer browser = browser(Duration.ofSeconds(2));
        long before = children();

        Fetch fetch = render(browser, "/terms");

        assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(children()).isEqualTo(before);
    }

    private static long children() {
        return ProcessHandle.current().descendants().count();
    }

    @Test
    void browserThatCannotBeRunIsATypedFailure(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("chromium"), "no program");
        Fetch fetch = render(new Chromium(program, settings(Duration.ofSeconds(2))), "/terms");

        assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.BROWSER_FAILED);
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
        assertThat(Chromium.find(Map.of("GREENLIGHT_BROWSER", "/no/such"), TestSettings.hasty(clock)))
                .isEmpty();
    }
}
