package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address below a site's root that was redirected to the root: how many a site hides that a page is gone. */
final class HomePageSign {
    private static final Pattern ROOT = Pattern.compile("/?|/[a-z]{2}(-[A-Za-z]{2})?/?");

    private HomePageSign() {}

    static Optional<Wall> see(Visit visit) {
        Exchange exchange = visit.snapshot().exchange();
        boolean home = !exchange.redirects().isEmpty()
                && isRoot(exchange.location())
                && !isRoot(exchange.address())
                && site(exchange.location()).equals(site(exchange.address()));
        return home
                ? Optional.of(new Wall(Reason.ERROR_PAGE, "redirected to the home page " + exchange.location()))
                : Optional.empty();
    }

    private static boolean isRoot(URI address) {
        return ROOT.matcher(String.valueOf(address.getPath())).matches()
                && address.getQuery() == null
                && address.getFragment() == null;
    }

    private static String site(URI address) {
        return String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
    }
}
