package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.FetchFailure;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/** What the requests of one try share: cookies, a size limit, and an allowance of time on the network. */
final class Errand {
    private final HttpClientContext cookies = HttpClientContext.create();
    private final int limit;
    private final boolean cutAtLimit;
    private final Function<URI, Optional<FetchFailure>> refusal;
    private Duration timeLeft;

    private Errand(Duration allowance, int limit, boolean cutAtLimit, Function<URI, Optional<FetchFailure>> refusal) {
        this.timeLeft = allowance;
        this.limit = limit;
        this.cutAtLimit = cutAtLimit;
        this.refusal = refusal;
        cookies.setCookieStore(new BasicCookieStore());
    }

    /**
     * A page: one that exceeds the limit is an error.
     *
     * @param refusal what robots.txt has against an address
     */
    static Errand forPage(FetchLimits limits, Function<URI, Optional<FetchFailure>> refusal) {
        return new Errand(limits.deadline(), limits.bytes(), false, refusal);
    }

    /** A file of which the beginning is enough. */
    static Errand forBeginning(Duration allowance, int limit) {
        return new Errand(allowance, limit, true, address -> Optional.empty());
    }

    /** Why an address must not be asked; empty if it may be. */
    Optional<FetchFailure> refusal(URI address) {
        return refusal.apply(address);
    }

    HttpClientContext cookies() {
        return cookies;
    }

    AnswerReader reader() {
        return new AnswerReader(limit, cutAtLimit);
    }

    Duration timeLeft() {
        return timeLeft;
    }

    void spend(Duration time) {
        Duration rest = timeLeft.minus(time);
        timeLeft = rest.compareTo(Duration.ZERO) > 0 ? rest : Duration.ofNanos(1);
    }
}
