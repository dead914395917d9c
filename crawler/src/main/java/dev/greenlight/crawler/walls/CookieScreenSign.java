package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that holds nothing but the question about cookies. */
final class CookieScreenSign implements Sign {
    private static final int ALL_THERE_IS = 150;
    private static final Pattern SUBJECT = Pattern.compile("cookies?|consent|einwilligung|consentement|consentimiento");
    private static final Pattern CHOICE =
            Pattern.compile("accept (all|cookies)|allow all|reject all|manage (preferences|cookies)"
                    + "|before you continue|agree and continue|alle akzeptieren|tout accepter|aceptar todo");

    @Override
    public Optional<Wall> see(Visit visit, Page page) {
        String said = visit.said(page);
        boolean screen = visit.measure().words() < ALL_THERE_IS
                && SUBJECT.matcher(said).find()
                && CHOICE.matcher(said).find();
        return screen
                ? Optional.of(
                        new Wall(Reason.COOKIE_WALL, "the page asks about cookies and holds hardly any other text"))
                : Optional.empty();
    }
}
