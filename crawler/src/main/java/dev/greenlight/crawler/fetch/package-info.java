/**
 * Fetches pages over HTTP.
 *
 * <p>{@link dev.greenlight.crawler.fetch.Fetcher} takes a {@link dev.greenlight.crawler.fetch.FetchRequest} and gives a
 * {@link dev.greenlight.crawler.fetch.Fetch}: the page, word that it is the one at hand, or a typed failure. How it behaves is set by
 * {@link dev.greenlight.crawler.fetch.FetchSettings}.
 *
 * <p>On the way: the address guard (form first, then every address that a name resolves to, then a connection to just that
 * address; again at each redirect and for robots.txt), robots.txt by RFC 9309, one request at a time and a pause for each host,
 * cookies that live as long as the fetch, a deadline and a size limit before and after decompression, and up to three tries where a
 * failure looks transient, as far apart as the server asks.
 *
 * <p>Nothing is disguised: a site that refuses has refused. Failures are told by the type of an error or by the status, never by
 * a message.
 */
@NullMarked
package dev.greenlight.crawler.fetch;

import org.jspecify.annotations.NullMarked;
