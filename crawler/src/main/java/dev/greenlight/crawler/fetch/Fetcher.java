package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * Fetches pages over HTTP: politely, within limits, and never from a private network unless that is allowed. A fetch takes the
 * thread of its caller; call from as many threads as there are hosts to visit.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchSettings.of("mailto:terms@studio.example"))) {
 *     Fetch fetch = fetcher.fetch(FetchRequest.of(URI.create("https://vendor.example/terms")));
 * }
 * }</pre>
 */
public final class Fetcher implements AutoCloseable {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/markdown;q=0.8,text/plain;q=0.8,*/*;q=0.5";

    private final FetchSettings settings;
    private final Surroundings surroundings;
    private final AddressGuard guard;
    private final HostTurns turns;
    private final Wire wire;
    private final Traveller traveller;
    private final Robots robots;
    private final Retries retries;
    private final Arrivals arrivals;
    private final LargeAnswers large = new LargeAnswers(Runtime.getRuntime().maxMemory());

    public Fetcher(FetchSettings settings) {
        this.settings = settings;
        this.surroundings = settings.surroundings();
        this.guard = new AddressGuard(surroundings.names(), settings.privateAllowed());
        this.turns = new HostTurns(settings.courtesy(), surroundings);
        this.wire =
                new Wire(guard, settings.courtesy(), settings.limits().deadline(), SSLContexts.createSystemDefault());
        this.traveller = new Traveller(wire, guard, turns);
        this.robots =
                new Robots(traveller, settings.courtesy(), settings.limits().deadline(), surroundings.clock());
        this.retries = new Retries(settings.limits(), surroundings);
        this.arrivals = new Arrivals(settings.limits().bytes(), retries, surroundings.clock());
    }

    /** Fetches a page, unless robots.txt forbids it. */
    public Fetch fetch(FetchRequest request) {
        return fetch(request, fetch -> fetch);
    }

    /**
     * Fetches a page and reads it. What is large is held in memory for few pages at a time, all callers together, from the first byte
     * until the reading is done.
     */
    public <T> T fetch(FetchRequest request, Function<Fetch, T> reading) {
        try (LargeAnswers.Place place = large.place()) {
            return reading.apply(fetch(request, place));
        }
    }

    private Fetch fetch(FetchRequest request, LargeAnswers.Place place) {
        URI address = request.address();
        Optional<String> fault = guard.fault(address);
        if (fault.isPresent()) {
            return failed(FetchFailure.of(Reason.ADDRESS_BLOCKED, address, fault.get()));
        }
        turns.slowDown(address, robots.delay(address));
        return fetchWithRetries(request, place);
    }

    /** Why an address must not be fetched, by its form or by its site's robots.txt; empty if it may be. */
    public Optional<FetchFailure> refusal(URI address) {
        Optional<String> fault = guard.fault(address);
        return fault.isPresent()
                ? Optional.of(FetchFailure.of(Reason.ADDRESS_BLOCKED, address, fault.get()))
                : robots.refusal(address);
    }

    /**
     * Asks a host by other means, such as a browser, in its turn: after the pause that it is due, and with nobody else asking it until the
     * work is done.
     */
    public Fetch inTurn(URI address, Function<URI, Fetch> asking) {
        try (HostTurns.Turn turn = turns.take(address)) {
            return asking.apply(turn.address());
        } catch (InterruptedIOException e) {
            return failed(Failures.of(address, e));
        }
    }

    /** The addresses of the sitemaps that a site's robots.txt names. */
    public List<String> sitemaps(URI site) {
        return guard.fault(site).isPresent() ? List.of() : robots.sitemaps(site);
    }

    /** The guard that every address is checked by. */
    public AddressGuard guard() {
        return guard;
    }

    private Fetch fetchWithRetries(FetchRequest request, LargeAnswers.Place place) {
        for (int tries = 1; ; tries++) {
            Fetch fetch = tryOnce(request, place);
            if (!(fetch instanceof Fetch.Failed failed)) {
                return fetch;
            }
            Optional<Duration> pause = retries.pauseAfter(failed.failure(), tries);
            if (pause.isEmpty() || !sleep(pause.get())) {
                return fetch;
            }
        }
    }

    private boolean sleep(Duration pause) {
        try {
            surroundings.pause().sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Fetch tryOnce(FetchRequest request, LargeAnswers.Place place) {
        Errand errand = Errand.forPage(settings.limits(), place, robots::refusal);
        try {
            return travel(request, errand, new Journey(List.of(), Answer.NONE));
        } catch (Traveller.Stopped stopped) {
            return failed(stopped.failure().at(request.address()));
        } catch (IOException e) {
            return failed(Failures.of(request.address(), e));
        } catch (OutOfMemoryError e) {
            return failed(Failures.of(request.address(), new CrowdedException()));
        }
    }

    /** Goes on where a journey ended, and on from there if the page found says so. */
    private Fetch travel(FetchRequest request, Errand errand, Journey before) throws Traveller.Stopped, IOException {
        int redirectsLeft = settings.limits().redirects() - before.redirects().size();
        URI start = before.location(request.address());
        Journey journey =
                traveller.travel(start, headers(request), errand, redirectsLeft).after(before);
        Fetch fetch = arrivals.judge(request, journey, errand.place());
        Optional<URI> next =
                fetch instanceof Fetch.Fetched fetched ? MetaRefresh.target(fetched.snapshot()) : Optional.empty();
        boolean last = next.isEmpty()
                || journey.redirects().size() >= settings.limits().redirects();
        return last ? fetch : travel(request, errand, journey.goingOnTo(next.get()));
    }

    private static Map<String, String> headers(FetchRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", ACCEPT);
        headers.put("Accept-Language", "en");
        headers.put("Accept-Encoding", ContentDecoding.ACCEPTED);
        request.entityTag().ifPresent(tag -> headers.put("If-None-Match", tag));
        request.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    private static Fetch failed(FetchFailure failure) {
        return new Fetch.Failed(failure);
    }

    @Override
    public void close() {
        wire.close();
    }
}
