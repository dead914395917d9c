package dev.greenlight.crawler;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Where terms stand on the web, and which part of the page counts. Terms spread over several pages have several sources.
 *
 * @param address an absolute http or https address
 * @param select the parts to keep, in order of the page; empty means that main content is detected
 * @param remove the parts to drop from what is kept
 * @param stripParameters query parameters to drop from links and images (Open Terms Archive's {@code removeQueryParams})
 * @param rendering whether the page's scripts must run first
 */
public record Source(
        URI address, List<Selector> select, List<Selector> remove, List<String> stripParameters, Rendering rendering) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Whether a browser renders the page before it is read. */
    public enum Rendering {
        /** The plain page is read. */
        NEVER,
        /** A browser renders the page. */
        ALWAYS,
        /** The plain page is read; a browser is tried where that holds no terms. */
        WHEN_EMPTY
    }

    /** @throws IllegalArgumentException if the address is not an absolute http or https address */
    public Source {
        if (address.getHost() == null || !SCHEMES.contains(String.valueOf(address.getScheme()))) {
            throw new IllegalArgumentException("The address \"" + address + "\" is not an http or https address.");
        }
        select = List.copyOf(select);
        remove = List.copyOf(remove);
        stripParameters = List.copyOf(stripParameters);
    }

    /** A page whose main content is to be detected. */
    public static Source of(URI address) {
        return new Source(address, List.of(), List.of(), List.of(), Rendering.WHEN_EMPTY);
    }
}
