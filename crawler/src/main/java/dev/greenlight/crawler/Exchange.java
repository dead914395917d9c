package dev.greenlight.crawler;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of a server and what it answered, besides the bytes.
 *
 * @param address the address of the source
 * @param redirects the redirects that were followed, in order
 * @param status the status of the last answer
 * @param headers the answer's headers that matter later, by lower-case name
 * @param at when the answer came
 * @param rendered whether a browser ran the page's scripts
 */
public record Exchange(
        URI address, List<Redirect> redirects, int status, Map<String, String> headers, Instant at, boolean rendered) {
    /** A redirect that was followed. */
    public record Redirect(int status, URI location) {
        /** Whether the server says that the old address should not be used any more. */
        public boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }

    public Exchange {
        redirects = List.copyOf(redirects);
        headers = Map.copyOf(headers);
    }

    /** Where the answer came from in the end. */
    public URI location() {
        return redirects.isEmpty()
                ? address
                : redirects.get(redirects.size() - 1).location();
    }

    /** The new address, if every redirect on the way was a permanent one. */
    public Optional<URI> movedTo() {
        boolean moved = !redirects.isEmpty() && redirects.stream().allMatch(Redirect::isPermanent);
        return moved ? Optional.of(location()) : Optional.empty();
    }

    /** A header of the answer, by lower-case name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
