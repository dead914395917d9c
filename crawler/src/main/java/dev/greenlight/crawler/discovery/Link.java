package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.extract.markdown.Links;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A link on a page.
 *
 * @param label what it is called
 * @param address where it leads, without a fragment and without what follows a visitor around
 * @param inFooter whether it stands at the foot of the page
 */
record Link(String label, URI address, boolean inFooter) {
    private static final String FOOTER = "footer, [role=contentinfo], [class*=footer], [id*=footer]";

    private static final URI NOWHERE = URI.create("");

    static Optional<Link> of(Element anchor) {
        String label = anchor.text().isBlank() ? anchor.attr("aria-label") : anchor.text();
        return address(anchor.absUrl("href"))
                .map(address -> new Link(label.strip(), address, anchor.closest(FOOTER) != null));
    }

    static Optional<URI> address(String text) {
        return address(NOWHERE, text);
    }

    /** @param base the page that the address stands on, which may leave out what they have in common */
    static Optional<URI> address(URI base, String text) {
        int fragment = text.indexOf('#');
        String whole = (fragment < 0 ? text : text.substring(0, fragment)).strip();
        try {
            URI address = base.resolve(new URI(Links.settled(whole).replace(" ", "%20")));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
