package dev.greenlight.crawler.render;

import dev.greenlight.crawler.Exchange.Redirect;
import java.util.List;

/**
 * A page as its scripts left it.
 *
 * @param redirects where scripts and servers led the browser after the address it was given, in order
 * @param status of the main document; 0 if none came
 * @param isWhole whether the main document came to its end
 * @param html the document, cut at one character more than is allowed
 */
record RenderedPage(List<Redirect> redirects, int status, boolean isWhole, String html) {
    /** What is there when no page came. */
    static final RenderedPage NONE = new RenderedPage(List.of(), 0, false, "");

    RenderedPage {
        redirects = List.copyOf(redirects);
    }
}
