package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that asks for a password, or an address that was redirected to where one signs in. */
final class LogInSign implements Sign {
    private static final Pattern PATH =
            Pattern.compile("(^|[/._-])(log-?in|sign-?in|signin|auth|authorize|sso|session|sessions)([/._-]|$)");

    @Override
    public Optional<Wall> see(Visit visit, Page page) {
        Exchange exchange = visit.snapshot().exchange();
        String end = path(exchange.location().getPath());
        boolean redirected = !exchange.redirects().isEmpty()
                && PATH.matcher(end).find()
                && !PATH.matcher(path(exchange.address().getPath())).find();
        if (redirected) {
            return Optional.of(new Wall(Reason.LOGIN_WALL, "redirected to " + exchange.location()));
        }
        return page.asksPassword()
                ? Optional.of(new Wall(Reason.LOGIN_WALL, "the page asks for a password"))
                : Optional.empty();
    }

    private static String path(String path) {
        return String.valueOf(path).toLowerCase(Locale.ROOT);
    }
}
