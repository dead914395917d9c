package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Snapshot;

/** What came of fetching an address. */
public sealed interface Fetch {
    /** The page came. */
    record Fetched(Snapshot snapshot) implements Fetch {}

    /** The server says that the page is the one it sent last time. */
    record NotModified(Exchange exchange) implements Fetch {}

    /** No page came. */
    record Failed(FetchFailure failure) implements Fetch {}
}
