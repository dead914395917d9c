package dev.greenlight.crawler.render;

import java.net.URI;
import java.util.Optional;

/**
 * A page as its scripts left it.
 *
 * @param movedTo where the browser was in the end, if the page led away from where it began
 * @param status of the main document; 0 if none came
 * @param isWhole whether the main document came to its end
 * @param html the document, cut at one character more than is allowed
 */
record RenderedPage(Optional<URI> movedTo, int status, boolean isWhole, String html) {
    /** What is there when no page came. */
    static final RenderedPage NONE = new RenderedPage(Optional.empty(), 0, false, "");
}
