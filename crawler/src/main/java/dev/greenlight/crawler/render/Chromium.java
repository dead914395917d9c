package dev.greenlight.crawler.render;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.fetch.AddressGuard;
import dev.greenlight.crawler.fetch.Failures;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.GuardProxy;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Renders pages in headless Chromium, one process a page. Every request that the page makes goes through a proxy on loopback, which
 * checks addresses as the fetcher does and counts bytes.
 */
public final class Chromium implements Renderer {
    private static final String NO_SHELL =
            ", which is not there; accepted: any Unix, on Windows its Subsystem for Linux";
    private static final int PROCESSES = 2;
    private static final int TRAFFIC_PER_PAGE = 60 << 20;
    private static final int TALK_PER_PAGE = 40 << 20;

    private final Path program;
    private final Path shell;
    private final FetchSettings settings;
    private final AddressGuard guard;
    private final Semaphore processes = new Semaphore(PROCESSES);

    /**
     * @param program the browser
     * @param settings limits, and which addresses may be asked
     */
    public Chromium(Path program, FetchSettings settings) {
        this(program, BrowserProcess.SHELL, settings);
    }

    Chromium(Path program, Path shell, FetchSettings settings) {
        this.program = program;
        this.shell = shell;
        this.settings = settings;
        this.guard = new AddressGuard(settings.surroundings().names(), settings.privateAllowed());
    }

    /** The renderer for this machine; empty if it has no browser. */
    public static Optional<Renderer> find(Map<String, String> environment, FetchSettings settings) {
        return Browsers.find(environment).map(program -> new Chromium(program, settings));
    }

    @Override
    public Fetch render(RenderRequest request) {
        return Files.isExecutable(shell)
                ? renderInProcess(request)
                : failed(Reason.BROWSER_FAILED, request.plain(), program + " is run through " + shell + NO_SHELL);
    }

    private Fetch renderInProcess(RenderRequest request) {
        processes.acquireUninterruptibly();
        try (GuardProxy proxy = GuardProxy.open(guard, TRAFFIC_PER_PAGE);
                BrowserProcess browser = BrowserProcess.start(program, arguments(proxy))) {
            return visit(request, browser.pipe(TALK_PER_PAGE), proxy);
        } catch (IOException e) {
            return failed(Reason.BROWSER_FAILED, request.plain(), program + " could not be run: " + e.getMessage());
        } finally {
            processes.release();
        }
    }

    private List<String> arguments(GuardProxy proxy) {
        return List.of(
                "--proxy-server=http://127.0.0.1:" + proxy.address().getPort(),
                "--user-agent=" + settings.courtesy().userAgent());
    }

    private Fetch visit(RenderRequest request, Pipe pipe, GuardProxy proxy) {
        Exchange plain = request.plain();
        Duration deadline = settings.limits().deadline();
        Navigations navigations = new Navigations(request, settings.limits().redirects());
        FutureTask<RenderedPage> visit = new FutureTask<>(new PageVisit(pipe, request, navigations, settings.limits()));
        Thread visitor = daemon(visit);
        daemon(pipe::listen);
        try {
            RenderedPage page = visit.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return navigations.failure().<Fetch>map(Fetch.Failed::new).orElseGet(() -> judge(plain, page, proxy));
        } catch (TimeoutException e) {
            return stuck(plain, pipe, proxy, Reason.TIMED_OUT, "the page did not come to rest");
        } catch (ExecutionException e) {
            return navigations
                    .failure()
                    .<Fetch>map(Fetch.Failed::new)
                    .orElseGet(() -> stuck(plain, pipe, proxy, Reason.BROWSER_FAILED, String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Reason.TIMED_OUT, plain, "interrupted");
        } finally {
            visitor.interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "browser-page");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private Fetch stuck(Exchange plain, Pipe pipe, GuardProxy proxy, Reason reason, String detail) {
        return tooMuch(plain, proxy)
                .orElseGet(() -> pipe.isExhausted()
                        ? failed(Reason.TOO_LARGE, plain, "the page keeps the browser talking")
                        : failed(reason, plain, detail + proxy.refusals()));
    }

    private static Optional<Fetch> tooMuch(Exchange plain, GuardProxy proxy) {
        return proxy.isExhausted()
                ? Optional.of(
                        failed(Reason.TOO_LARGE, plain, "the page loads more than " + TRAFFIC_PER_PAGE + " bytes"))
                : Optional.empty();
    }

    private Fetch judge(Exchange plain, RenderedPage page, GuardProxy proxy) {
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > settings.limits().bytes()) {
            return failed(
                    Reason.TOO_LARGE,
                    plain,
                    "the scripts write more than " + settings.limits().bytes() + " bytes");
        }
        return tooMuch(plain, proxy)
                .or(() -> fault(plain, page, proxy))
                .orElseGet(() -> new Fetch.Fetched(Snapshot.of(exchange(plain, page), bytes)));
    }

    private static Optional<Fetch> fault(Exchange plain, RenderedPage page, GuardProxy proxy) {
        URI end = location(plain, page);
        if (proxy.hasRefused(end)) {
            return Optional.of(failed(Reason.ADDRESS_BLOCKED, plain, "the page leads to " + end));
        }
        if (page.status() == 0) {
            return Optional.of(failed(Reason.BROWSER_FAILED, plain, "no page came" + proxy.refusals()));
        }
        if (!page.isWhole()) {
            return Optional.of(failed(Reason.TIMED_OUT, plain, "the page did not come to its end"));
        }
        return Failures.ofStatus(plain.address(), page.status()).map(Fetch.Failed::new);
    }

    private static URI location(Exchange plain, RenderedPage page) {
        List<Redirect> redirects = page.redirects();
        return redirects.isEmpty()
                ? plain.location()
                : redirects.get(redirects.size() - 1).location();
    }

    /** A script that leads elsewhere counts as a redirect with the status of the page it stands on. */
    private Exchange exchange(Exchange plain, RenderedPage page) {
        return new Exchange(
                plain.address(),
                Stream.concat(plain.redirects().stream(), page.redirects().stream())
                        .toList(),
                page.status(),
                Map.of("content-type", "text/html; charset=utf-8"),
                settings.surroundings().clock().instant(),
                true);
    }

    private static Fetch failed(Reason reason, Exchange plain, String detail) {
        return new Fetch.Failed(FetchFailure.of(reason, plain.address(), detail));
    }

    /** Nothing outlives a page. */
    @Override
    public void close() {}
}
