package dev.greenlight.crawler.render;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page to render.
 *
 * @param plain the exchange by which it was fetched without its scripts, so that its status, its redirects and the site's robots.txt
 *     have been seen to
 * @param awaited CSS selectors of what the page shows once it is complete; empty if nobody knows
 * @param refusal why an address that a script leads to must not be fetched; empty if it may be
 */
public record RenderRequest(Exchange plain, List<String> awaited, Function<URI, Optional<FetchFailure>> refusal) {
    public RenderRequest {
        awaited = List.copyOf(awaited);
    }

    /** The page of a source, complete when each of its declared selectors matches. */
    public static RenderRequest of(Source source, Exchange plain, Function<URI, Optional<FetchFailure>> refusal) {
        List<String> awaited =
                source.select().stream().flatMap(RenderRequest::queries).toList();
        return new RenderRequest(plain, awaited, refusal);
    }

    private static Stream<String> queries(Selector selector) {
        return selector instanceof Selector.Range range
                ? Stream.of(range.start(), range.end())
                : Stream.of(((Selector.Css) selector).query());
    }
}
