package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Exchange.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An answer and the redirects that led to it. */
record Journey(List<Redirect> redirects, Answer answer) {
    URI location(URI start) {
        return redirects.isEmpty() ? start : redirects.get(redirects.size() - 1).location();
    }

    /** The same journey with the redirects of another before its own. */
    Journey after(Journey before) {
        List<Redirect> all = new ArrayList<>(before.redirects);
        all.addAll(redirects);
        return new Journey(all, answer);
    }

    /** This journey, going on because the page itself says so. */
    Journey goingOnTo(URI next) {
        List<Redirect> all = new ArrayList<>(redirects);
        all.add(new Redirect(answer.status(), next));
        return new Journey(all, answer);
    }
}
