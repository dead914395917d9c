package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that says, in its title or first words, that there is no page. */
final class ErrorPageSign implements Sign {
    private static final int FIRST_WORDS = 400;
    private static final Pattern WORDS =
            Pattern.compile("\\b40[34]\\b|\\b50[0234]\\b|page (is )?not found|page (was|could) ?n[o']t be found"
                    + "|(page|site|article|content) (does not|doesn't|no longer) exists?|no longer available|can'?t find (the|that|this) page"
                    + "|something went wrong|an error (has )?occurred|under maintenance|temporarily unavailable|service unavailable|bad gateway"
                    + "|page introuvable|page non trouvée|seite (wurde )?nicht gefunden|página no encontrada|pagina non trovata"
                    + "|página não encontrada|页面不存在|找不到页面|ページが見つかりません");

    @Override
    public Optional<Wall> see(Visit visit, Page page) {
        String firstWords =
                page.text().substring(0, Math.min(FIRST_WORDS, page.text().length()));
        boolean bare = visit.measure().words() < 80;
        return Stream.of(page.title(), page.heading(), bare ? firstWords : "")
                .map(WORDS::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Wall(Reason.ERROR_PAGE, "the page says \"" + found.group() + "\""));
    }
}
