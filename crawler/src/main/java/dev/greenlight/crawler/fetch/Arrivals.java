package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Snapshot;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the answer at the end of a journey is: a page, nothing new, or a failure. */
final class Arrivals {
    private static final Set<String> HEADERS_KEPT =
            Set.of("content-type", "content-language", "etag", "last-modified", "cf-mitigated");

    private final int mostBytes;
    private final Retries retries;
    private final InstantSource clock;

    /** @param mostBytes how large a page may be without its encodings */
    Arrivals(int mostBytes, Retries retries, InstantSource clock) {
        this.mostBytes = mostBytes;
        this.retries = retries;
        this.clock = clock;
    }

    Fetch judge(FetchRequest request, Journey journey, LargeAnswers.Place place) throws IOException {
        URI address = request.address();
        Answer answer = journey.answer();
        if (answer.status() == 304 && request.isConditional()) {
            return new Fetch.NotModified(exchange(address, journey));
        }
        Optional<FetchFailure> failure = Failures.ofStatus(address, answer.status());
        if (failure.isPresent()) {
            return new Fetch.Failed(withRetryAfter(failure.get(), answer));
        }
        byte[] body = decode(answer, place);
        return body.length == 0
                ? new Fetch.Failed(
                        FetchFailure.of(Reason.EMPTY, address, "status " + answer.status() + " without a body"))
                : new Fetch.Fetched(Snapshot.of(exchange(address, journey), body));
    }

    /** Takes encodings off; a body that grows large by it waits for its place in memory. */
    private byte[] decode(Answer answer, LargeAnswers.Place place) throws IOException {
        String encoding = answer.header("content-encoding").orElse("");
        if (encoding.isEmpty() || mostBytes <= LargeAnswers.SMALL) {
            return ContentDecoding.decode(answer.body(), encoding, mostBytes);
        }
        try {
            return ContentDecoding.decode(answer.body(), encoding, LargeAnswers.SMALL);
        } catch (TooLargeException e) {
            place.take();
            return ContentDecoding.decode(answer.body(), encoding, mostBytes);
        }
    }

    private FetchFailure withRetryAfter(FetchFailure failure, Answer answer) {
        return new FetchFailure(
                failure.reason(),
                failure.address(),
                failure.detail(),
                answer.header("retry-after").flatMap(retries::asked));
    }

    private Exchange exchange(URI address, Journey journey) {
        Map<String, String> kept = new LinkedHashMap<>(journey.answer().headers());
        kept.keySet().retainAll(HEADERS_KEPT);
        return new Exchange(address, journey.redirects(), journey.answer().status(), kept, clock.instant(), false);
    }
}
