package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Exchange.Redirect;
import java.net.URI;
import java.util.List;

/** An answer and the redirects that led to it. */
record Journey(List<Redirect> redirects, Answer answer) {
    URI location(URI start) {
        return redirects.isEmpty() ? start : redirects.get(redirects.size() - 1).location();
    }
}
