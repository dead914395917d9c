package dev.greenlight.crawler.render;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.fetch.AddressGuard;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.GuardProxy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Renders pages in headless Chromium, one process a page, which prints the document once the page has come to rest. Every request
 * that the page makes goes through a proxy on loopback, which checks addresses as the fetcher does and counts bytes.
 */
public final class Chromium implements Renderer {
    private static final Duration PAGE_TIME = Duration.ofSeconds(10);
    private static final int PROCESSES = 2;
    private static final int TRAFFIC_PER_PAGE = 60 << 20;
    private static final String NETWORK_ERROR = "id=\"main-frame-error\"";

    private final Path program;
    private final FetchSettings settings;
    private final AddressGuard guard;
    private final Semaphore processes = new Semaphore(PROCESSES);

    /**
     * @param program the browser
     * @param settings limits, and which addresses may be asked
     */
    public Chromium(Path program, FetchSettings settings) {
        this.program = program;
        this.settings = settings;
        this.guard = new AddressGuard(settings.surroundings().names(), settings.privateAllowed());
    }

    /** The renderer for this machine; empty if it has no browser. */
    public static Optional<Renderer> find(Map<String, String> environment, FetchSettings settings) {
        return Browsers.find(environment).map(program -> new Chromium(program, settings));
    }

    @Override
    public Fetch render(Exchange plain) {
        processes.acquireUninterruptibly();
        try (GuardProxy proxy = GuardProxy.open(guard, TRAFFIC_PER_PAGE)) {
            BrowserRun run = BrowserRun.of(
                    program,
                    arguments(plain, proxy),
                    settings.limits().deadline(),
                    settings.limits().bytes());
            return judge(plain, run, proxy);
        } catch (IOException e) {
            return failed(Reason.BROWSER_FAILED, plain, program + " could not be run: " + e.getMessage());
        } finally {
            processes.release();
        }
    }

    private List<String> arguments(Exchange plain, GuardProxy proxy) {
        return List.of(
                "--proxy-server=http://127.0.0.1:" + proxy.address().getPort(),
                "--proxy-bypass-list=<-loopback>",
                "--user-agent=" + settings.courtesy().userAgent(),
                "--virtual-time-budget=" + PAGE_TIME.toMillis(),
                "--dump-dom",
                plain.location().toASCIIString());
    }

    private Fetch judge(Exchange plain, BrowserRun run, GuardProxy proxy) {
        if (proxy.isExhausted()) {
            return failed(Reason.TOO_LARGE, plain, "the page loads more than " + TRAFFIC_PER_PAGE + " bytes");
        }
        if (run.end() != BrowserRun.End.FINISHED) {
            boolean late = run.end() == BrowserRun.End.TIMED_OUT;
            return failed(late ? Reason.TIMED_OUT : Reason.TOO_LARGE, plain, "the page did not come to rest");
        }
        String document = new String(run.output(), StandardCharsets.UTF_8);
        if (document.isBlank() || document.contains(NETWORK_ERROR)) {
            return failed(Reason.BROWSER_FAILED, plain, "exit code " + run.exitCode() + proxy.refusals());
        }
        Exchange rendered = new Exchange(
                plain.address(),
                plain.redirects(),
                plain.status(),
                Map.of("content-type", "text/html; charset=utf-8"),
                settings.surroundings().clock().instant(),
                true);
        return new Fetch.Fetched(Snapshot.of(rendered, run.output()));
    }

    private static Fetch failed(Reason reason, Exchange plain, String detail) {
        return new Fetch.Failed(FetchFailure.of(reason, plain.address(), detail));
    }

    /** Nothing outlives a page. */
    @Override
    public void close() {}
}
