package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.FetchFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/** What the requests of one try share: cookies, a size limit, a place in memory, and an allowance of time on the network. */
final class Errand {
    private final HttpClientContext cookies = HttpClientContext.create();
    private final int limit;
    private final boolean cutAtLimit;
    private final LargeAnswers.Place place;
    private final Function<URI, Optional<FetchFailure>> refusal;
    private Duration timeLeft;

    private Errand(
            FetchLimits limits,
            boolean cutAtLimit,
            LargeAnswers.Place place,
            Function<URI, Optional<FetchFailure>> refusal) {
        this.timeLeft = limits.deadline();
        this.limit = limits.bytes();
        this.cutAtLimit = cutAtLimit;
        this.place = place;
        this.refusal = refusal;
        cookies.setCookieStore(new BasicCookieStore());
    }

    /**
     * A page: one that exceeds the limit is an error.
     *
     * @param refusal what robots.txt has against an address
     */
    static Errand forPage(FetchLimits limits, LargeAnswers.Place place, Function<URI, Optional<FetchFailure>> refusal) {
        return new Errand(limits, false, place, refusal);
    }

    /** A small file, or one of which a small beginning is enough. */
    static Errand forBeginning(FetchLimits limits) {
        return new Errand(limits, true, LargeAnswers.noPlace(), address -> Optional.empty());
    }

    /** Why an address must not be asked; empty if it may be. */
    Optional<FetchFailure> refusal(URI address) {
        return refusal.apply(address);
    }

    HttpClientContext cookies() {
        return cookies;
    }

    AnswerReader reader() {
        return new AnswerReader(limit, cutAtLimit, place);
    }

    LargeAnswers.Place place() {
        return place;
    }

    Duration timeLeft() {
        return timeLeft;
    }

    void spend(Duration time) {
        Duration rest = timeLeft.minus(time);
        timeLeft = rest.compareTo(Duration.ZERO) > 0 ? rest : Duration.ofNanos(1);
    }
}
