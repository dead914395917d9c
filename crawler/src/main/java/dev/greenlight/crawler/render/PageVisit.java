package dev.greenlight.crawler.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.ruiyun.jvppeteer.api.core.Dialog;
import com.ruiyun.jvppeteer.api.core.Frame;
import com.ruiyun.jvppeteer.api.core.Page;
import com.ruiyun.jvppeteer.api.core.Response;
import com.ruiyun.jvppeteer.api.events.PageEvents;
import com.ruiyun.jvppeteer.cdp.core.CdpBrowser;
import com.ruiyun.jvppeteer.cdp.entities.GoToOptions;
import com.ruiyun.jvppeteer.common.PuppeteerLifeCycle;
import com.ruiyun.jvppeteer.exception.TimeoutException;
import com.ruiyun.jvppeteer.transport.CdpConnection;
import dev.greenlight.crawler.fetch.FetchLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * One page, from its address to what its scripts made of it.
 *
 * <p>The page is given ten seconds of its own time, from the moment it begins to load. They pass as fast as its timers allow and stand
 * still while something is loaded, and while the machine is busy: text that appears late appears, in the same state every time, and nobody
 * waits for it. Where it is known what the page shows in the end, it is given more while that is missing.
 */
final class PageVisit implements Callable<RenderedPage> {
    private static final Duration TO_LOAD = Duration.ofSeconds(10);
    private static final int OWN_TIME_MILLIS = 10_000;
    private static final Duration TO_LIVE = Duration.ofSeconds(5);
    private static final Duration TO_COMPLETE = Duration.ofSeconds(2);
    private static final int MOST_WAITS = 3;
    private static final int ERROR = 400;
    private static final String TIME = "Emulation.setVirtualTimePolicy";
    private static final String LETTING_LOAD = "pauseIfNetworkFetchesPending";
    private static final String READ = "most => [location.protocol, location.href.split('#')[0], document.readyState,"
            + " document.documentElement?.outerHTML.slice(0, most) ?? '']";

    /** A selector that only we understand is not waited for. */
    private static final String IS_THERE = "awaited => awaited.every(selector => { try {"
            + " return [...document.querySelectorAll(selector)].some(match => match.textContent.trim())"
            + " } catch { return true } })";

    private final Pipe pipe;
    private final RenderRequest request;
    private final Navigations navigations;
    private final FetchLimits limits;

    /** @param limits the deadline for each answer of the browser, and the size of the document in characters */
    PageVisit(Pipe pipe, RenderRequest request, Navigations navigations, FetchLimits limits) {
        this.pipe = pipe;
        this.request = request;
        this.navigations = navigations;
        this.limits = limits;
    }

    @Override
    public RenderedPage call() throws ExecutionException, InterruptedException, JsonProcessingException {
        CdpConnection connection =
                new CdpConnection("pipe", pipe, 0, (int) limits.deadline().toMillis());
        Page page = CdpBrowser.create(connection, List.of(), false, null, null, null, null, null, true)
                .newPage();
        page.on(PageEvents.Dialog, (Consumer<Dialog>) Dialog::dismiss);
        page.on(PageEvents.Response, (Consumer<Response>) response -> note(page, response));
        tell(page, "Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        navigations.watch(page.mainFrame().client(), page.mainFrame().id());
        page.on(PageEvents.FrameNavigated, (Consumer<Frame>) frame -> begin(page, frame));
        tell(page, TIME, Map.of("policy", "pause"));
        load(page);
        live(page);
        return read(page);
    }

    private void note(Page page, Response response) {
        if (response.request().isNavigationRequest() && page.mainFrame().equals(response.frame())) {
            navigations.arrived(response);
        }
    }

    /** The answer is not waited for: it comes when the page has not got a question open, which is answered on this very thread. */
    private void begin(Page page, Frame frame) {
        if (page.mainFrame().equals(frame)) {
            pipe.forgetEndOfTime();
            page.mainFrame().client().send(TIME, time(LETTING_LOAD), null, false);
        }
    }

    private void load(Page page) throws ExecutionException, InterruptedException {
        GoToOptions options = new GoToOptions();
        options.setTimeout((int) TO_LOAD.toMillis());
        options.setWaitUntil(List.of(PuppeteerLifeCycle.load));
        try {
            page.goTo(request.plain().location().toASCIIString(), options);
        } catch (TimeoutException e) {
            // What has come by now is looked at all the same.
        }
    }

    /** What never stops loading, such as a chat window's, must not keep the page's timers from running. */
    private void live(Page page) throws InterruptedException, JsonProcessingException {
        boolean lived = pipe.awaitEndOfTime(TO_LIVE.toMillis());
        for (int waits = 0; waits < MOST_WAITS && !isComplete(page); waits++) {
            if (lived) {
                grant(page, LETTING_LOAD);
            }
            lived = pipe.awaitEndOfTime(TO_COMPLETE.toMillis());
        }
        if (!lived) {
            grant(page, "advance");
            pipe.awaitEndOfTime(TO_LIVE.toMillis());
        }
    }

    private boolean isComplete(Page page) throws JsonProcessingException {
        return request.awaited().isEmpty() || Boolean.TRUE.equals(ask(page, IS_THERE, request.awaited()));
    }

    private static void grant(Page page, String policy) {
        tell(page, TIME, time(policy));
    }

    private static Map<String, Object> time(String policy) {
        return new HashMap<>(Map.of("policy", policy, "budget", OWN_TIME_MILLIS));
    }

    private static void tell(Page page, String method, Map<String, Object> parameters) {
        page.mainFrame().client().send(method, new HashMap<>(parameters));
    }

    /** In a world of its own, where nothing that the page redefined holds. */
    private static Object ask(Page page, String function, Object argument) throws JsonProcessingException {
        return page.mainFrame().isolatedRealm().evaluate(function, List.of(argument));
    }

    private RenderedPage read(Page page) throws JsonProcessingException {
        List<?> seen = (List<?>) ask(page, READ, limits.bytes() + 1);
        boolean isPage = String.valueOf(seen.get(0)).startsWith("http");
        String shown = String.valueOf(seen.get(1));
        int status = navigations.status(shown);
        return status > 0 && (isPage || status >= ERROR)
                ? new RenderedPage(
                        navigations.redirects(shown), status, !"loading".equals(seen.get(2)), (String) seen.get(3))
                : RenderedPage.NONE;
    }
}
