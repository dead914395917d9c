package dev.greenlight.crawler.fetch;

import java.time.Duration;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/** What the requests of one try share: cookies, a size limit, and an allowance of time on the network. */
final class Errand {
    private final HttpClientContext cookies = HttpClientContext.create();
    private final int limit;
    private final boolean cutAtLimit;
    private Duration timeLeft;

    private Errand(Duration allowance, int limit, boolean cutAtLimit) {
        this.timeLeft = allowance;
        this.limit = limit;
        this.cutAtLimit = cutAtLimit;
        cookies.setCookieStore(new BasicCookieStore());
    }

    /** A page: one that exceeds the limit is an error. */
    static Errand forPage(FetchLimits limits) {
        return new Errand(limits.deadline(), limits.bytes(), false);
    }

    /** A file of which the beginning is enough. */
    static Errand forBeginning(Duration allowance, int limit) {
        return new Errand(allowance, limit, true);
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
