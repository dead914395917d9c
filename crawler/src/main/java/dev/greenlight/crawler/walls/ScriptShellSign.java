package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page whose text would be written by scripts, and that was loaded without them. */
final class ScriptShellSign implements Sign {
    private static final int HARDLY_ANY = 15;
    private static final Pattern WORDS = Pattern.compile(
            "(enable|activate|requires?|need|turn on) [a-z ]{0,20}javascript|javascript [a-z ]{0,30}(enabled|disabled|required)"
                    + "|activer javascript|javascript aktivieren|habilit\\S+ javascript");

    @Override
    public Optional<Wall> see(Visit visit, Page page) {
        if (visit.snapshot().exchange().rendered()) {
            return Optional.empty();
        }
        int words = visit.measure().words();
        if (words < 10 * HARDLY_ANY && WORDS.matcher(page.markup()).find()) {
            return Optional.of(new Wall(Reason.SCRIPTS_NEEDED, "the page asks for JavaScript"));
        }
        return words < HARDLY_ANY && page.scripts() > 0
                ? Optional.of(new Wall(Reason.SCRIPTS_NEEDED, words + " words and " + page.scripts() + " scripts"))
                : Optional.empty();
    }
}
