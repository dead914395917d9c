package dev.greenlight.crawler.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch, and what to say of the copy at hand so that an unchanged page need not be sent again.
 *
 * @param address an http or https address
 * @param entityTag the copy's {@code ETag}
 * @param lastModified the copy's {@code Last-Modified}
 */
public record FetchRequest(URI address, Optional<String> entityTag, Optional<String> lastModified) {
    /** Fetches a page of which no copy is at hand. */
    public static FetchRequest of(URI address) {
        return new FetchRequest(address, Optional.empty(), Optional.empty());
    }

    boolean isConditional() {
        return entityTag.isPresent() || lastModified.isPresent();
    }
}
