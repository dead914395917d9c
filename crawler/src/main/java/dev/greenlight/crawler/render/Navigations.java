package dev.greenlight.crawler.render;

import com.ruiyun.jvppeteer.api.core.CDPSession;
import com.ruiyun.jvppeteer.api.core.Response;
import com.ruiyun.jvppeteer.api.events.ConnectionEvents;
import com.ruiyun.jvppeteer.cdp.events.RequestPausedEvent;
import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.fetch.Addresses;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the main document goes. What leads it on, a script or a server, is a redirect like those of the fetcher: no more are followed,
 * each new address is asked about first, and all are remembered.
 */
final class Navigations {
    private final RenderRequest request;
    private final int most;
    private final List<Arrival> arrivals = new ArrayList<>();
    private Optional<FetchFailure> failure = Optional.empty();
    private int departures;

    /** A document that came. */
    private record Arrival(String address, int status) {}

    /** @param most how many redirects are followed, those before the browser included */
    Navigations(RenderRequest request, int most) {
        this.request = request;
        this.most = most;
        this.departures = request.plain().redirects().size();
    }

    /** Holds every document that the page asks for until it is clear whether it may come. */
    void watch(CDPSession session, String mainFrame) {
        session.on(ConnectionEvents.Fetch_requestPaused, (Consumer<RequestPausedEvent>)
                paused -> answer(session, paused, mainFrame));
        session.send("Fetch.enable", new HashMap<>(Map.of("patterns", List.of(Map.of("resourceType", "Document")))));
    }

    private void answer(CDPSession session, RequestPausedEvent paused, String mainFrame) {
        boolean isMain = mainFrame.equals(paused.getFrameId());
        Map<String, Object> words = new HashMap<>(Map.of("requestId", paused.getRequestId()));
        if (!isMain || mayGoTo(paused.getRequest().getUrl())) {
            session.send("Fetch.continueRequest", words);
        } else {
            words.put("errorReason", "BlockedByClient");
            session.send("Fetch.failRequest", words);
        }
    }

    private boolean mayGoTo(String address) {
        Optional<FetchFailure> fault = fault(address);
        synchronized (this) {
            failure = fault;
        }
        return fault.isEmpty();
    }

    private Optional<FetchFailure> fault(String address) {
        if (departures++ > most) {
            return failed(Reason.TOO_MANY_REDIRECTS, "more than " + most + " redirects");
        }
        try {
            return request.refusal()
                    .apply(Addresses.parse(address))
                    .flatMap(refused ->
                            failed(refused.reason(), "after a redirect to " + address + " " + refused.detail()));
        } catch (URISyntaxException e) {
            return failed(Reason.SERVER_ERROR, "redirected to \"" + address + "\", which is no address");
        }
    }

    private Optional<FetchFailure> failed(Reason reason, String detail) {
        return Optional.of(FetchFailure.of(reason, request.plain().address(), detail.strip()));
    }

    synchronized void arrived(Response response) {
        arrivals.add(new Arrival(response.url(), response.status()));
    }

    /** Why the page was not let go where it went last. */
    synchronized Optional<FetchFailure> failure() {
        return failure;
    }

    /** The status of the document that stands at an address, or of the last that came; 0 if none came. */
    synchronized int status(String shown) {
        return arrivals.isEmpty() ? 0 : arrivals.get(last(shown)).status();
    }

    /** What led to the document that stands at an address, or to the last that came. */
    synchronized List<Redirect> redirects(String shown) {
        List<Redirect> redirects = new ArrayList<>();
        for (int i = 1; i <= last(shown); i++) {
            redirect(arrivals.get(i - 1).status(), arrivals.get(i).address()).ifPresent(redirects::add);
        }
        return redirects;
    }

    /** An address that no document came from is one that a script, or the browser, only shows. */
    private int last(String shown) {
        int last = arrivals.size() - 1;
        while (last > 0 && !arrivals.get(last).address().equals(shown)) {
            last--;
        }
        return arrivals.isEmpty() || arrivals.get(last).address().equals(shown) ? last : arrivals.size() - 1;
    }

    private static Optional<Redirect> redirect(int status, String address) {
        try {
            return Optional.of(new Redirect(status, Addresses.parse(address)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
