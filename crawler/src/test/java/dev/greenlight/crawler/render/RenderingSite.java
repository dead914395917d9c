package dev.greenlight.crawler.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.Snapshot;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A site on loopback and the browser of this machine; what needs a browser is skipped where there is none. */
final class RenderingSite implements AutoCloseable {
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    /** What no script may lead to. */
    static final String FORBIDDEN = "/forbidden";

    private List<String> awaited = List.of();
    private final TurningClock clock = new TurningClock();
    private final Site site;

    RenderingSite() throws IOException {
        this.site = Site.open();
    }

    Site site() {
        return site;
    }

    RenderingSite page(String path, String html) {
        site.page(path, html);
        return this;
    }

    /** Says what the pages show once they are complete. */
    RenderingSite awaiting(String... selectors) {
        awaited = List.of(selectors);
        return this;
    }

    /** Loopback is allowed; the host inside.example is not to be reached. */
    FetchSettings settings(Duration deadline) {
        Surroundings surroundings = new Surroundings(clock, clock::sleep, new Random(1), host -> {
            if (host.equals("inside.example")) {
                throw new UnknownHostException(host);
            }
            return InetAddress.getAllByName(host);
        });
        FetchLimits limits = new FetchLimits(1 << 20, deadline, 10, 1, Duration.ofSeconds(1));
        return new FetchSettings(Courtesy.none("mailto:test@greenlight.example"), limits, true, surroundings);
    }

    Fetch render(String path, Duration deadline) {
        Optional<Renderer> browser = Chromium.find(System.getenv(), settings(deadline));
        assumeTrue(browser.isPresent(), "no browser is installed");
        return browser.orElseThrow().render(new RenderRequest(plain(path), awaited, this::refusal));
    }

    private Optional<FetchFailure> refusal(URI address) {
        return String.valueOf(address.getPath()).startsWith(FORBIDDEN)
                ? Optional.of(FetchFailure.of(Reason.ROBOTS_DISALLOWED, address, ""))
                : Optional.empty();
    }

    Exchange plain(String path) {
        URI address = site.address(path);
        return new Exchange(address, List.of(), 200, Map.of("etag", "x"), clock.instant(), false);
    }

    Snapshot snapshot(String path) {
        return ((Fetch.Fetched) render(path, ENOUGH)).snapshot();
    }

    String html(String path) {
        return new String(snapshot(path).bytes(), StandardCharsets.UTF_8);
    }

    FetchFailure failure(String path) {
        return failure(path, ENOUGH);
    }

    FetchFailure failure(String path, Duration deadline) {
        return ((Fetch.Failed) render(path, deadline)).failure();
    }

    @Override
    public void close() {
        site.close();
    }
}
