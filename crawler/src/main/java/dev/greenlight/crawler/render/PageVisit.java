package dev.greenlight.crawler.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.ruiyun.jvppeteer.api.core.Dialog;
import com.ruiyun.jvppeteer.api.core.Page;
import com.ruiyun.jvppeteer.api.core.Response;
import com.ruiyun.jvppeteer.api.events.PageEvents;
import com.ruiyun.jvppeteer.cdp.core.CdpBrowser;
import com.ruiyun.jvppeteer.cdp.entities.GoToOptions;
import com.ruiyun.jvppeteer.common.PuppeteerLifeCycle;
import com.ruiyun.jvppeteer.exception.TimeoutException;
import com.ruiyun.jvppeteer.transport.CdpConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * One page, from its address to what its scripts made of it.
 *
 * <p>The page loads in real time. Then it is given ten seconds of its own time, which pass as fast as its timers allow and stand still
 * while something is loaded: text that appears late appears, in the same state every time, and nobody waits for it.
 */
final class PageVisit implements Callable<RenderedPage> {
    private static final Duration TO_LOAD = Duration.ofSeconds(10);
    private static final int OWN_TIME_MILLIS = 10_000;
    private static final Duration TO_LIVE = Duration.ofSeconds(5);
    private static final int ERROR = 400;
    private static final String READ = "most => [location.protocol, location.href.split('#')[0], document.readyState,"
            + " document.documentElement?.outerHTML.slice(0, most) ?? '']";

    private final Pipe pipe;
    private final URI address;
    private final Duration deadline;
    private final int limit;
    private final Map<String, Integer> documents = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * @param deadline for each answer of the browser
     * @param limit of the document, in characters
     */
    PageVisit(Pipe pipe, URI address, Duration deadline, int limit) {
        this.pipe = pipe;
        this.address = address;
        this.deadline = deadline;
        this.limit = limit;
    }

    @Override
    public RenderedPage call() throws ExecutionException, InterruptedException, JsonProcessingException {
        CdpConnection connection = new CdpConnection("pipe", pipe, 0, (int) deadline.toMillis());
        Page page = CdpBrowser.create(connection, List.of(), false, null, null, null, null, null, true)
                .newPage();
        page.on(PageEvents.Dialog, (Consumer<Dialog>) Dialog::dismiss);
        page.on(PageEvents.Response, (Consumer<Response>) response -> note(page, response));
        tell(page, "Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        load(page);
        live(page);
        return read(page);
    }

    private void note(Page page, Response response) {
        if (response.request().isNavigationRequest() && page.mainFrame().equals(response.frame())) {
            documents.put(response.url(), response.status());
        }
    }

    private void load(Page page) throws ExecutionException, InterruptedException {
        GoToOptions options = new GoToOptions();
        options.setTimeout((int) TO_LOAD.toMillis());
        options.setWaitUntil(List.of(PuppeteerLifeCycle.load));
        try {
            page.goTo(address.toASCIIString(), options);
        } catch (TimeoutException e) {
            // What has come by now is looked at all the same.
        }
    }

    /** What never stops loading, such as a chat window's, must not keep the page's timers from running. */
    private void live(Page page) throws InterruptedException {
        grant(page, "pauseIfNetworkFetchesPending");
        if (!pipe.awaitEndOfTime(TO_LIVE.toMillis())) {
            grant(page, "advance");
            pipe.awaitEndOfTime(TO_LIVE.toMillis());
        }
    }

    private static void grant(Page page, String policy) {
        tell(page, "Emulation.setVirtualTimePolicy", Map.of("policy", policy, "budget", OWN_TIME_MILLIS));
    }

    private static void tell(Page page, String method, Map<String, Object> parameters) {
        page.mainFrame().client().send(method, new HashMap<>(parameters));
    }

    /** In a world of its own, where nothing that the page redefined holds. */
    private RenderedPage read(Page page) throws JsonProcessingException {
        List<?> seen = (List<?>) page.mainFrame().isolatedRealm().evaluate(READ, List.of(limit + 1));
        boolean isPage = String.valueOf(seen.get(0)).startsWith("http");
        List<String> addresses = List.copyOf(documents.keySet());
        if (addresses.isEmpty()) {
            return RenderedPage.NONE;
        }
        String end = shown(String.valueOf(seen.get(1)), addresses);
        int status = documents.getOrDefault(end, 0);
        return isPage || status >= ERROR
                ? new RenderedPage(
                        moved(addresses.get(0), end), status, !"loading".equals(seen.get(2)), (String) seen.get(3))
                : RenderedPage.NONE;
    }

    /** An address that no document came from is one that a script, or the browser, only shows. */
    private static String shown(String address, List<String> addresses) {
        return addresses.contains(address) ? address : addresses.get(addresses.size() - 1);
    }

    private static Optional<URI> moved(String start, String end) {
        return start.equals(end) ? Optional.empty() : parsed(end);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
