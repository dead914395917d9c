package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Measure;
import java.util.List;
import java.util.Optional;

/**
 * Recognises pages that came with a success status and are not the terms: bot checks, log-ins, cookie screens, error pages,
 * script shells, lists of terms. A long text is never one of them; of a short one, address, title, first heading and visible words decide.
 *
 * <p>What is right for a first visit can be wrong for a second: {@link #recogniseLoss} compares with the last good text.
 */
public final class Walls {
    private static final int SHORT = 250;
    private static final int ENOUGH_TO_COMPARE = 120;
    private static final int HEADINGS_TO_COMPARE = 5;
    private static final List<Sign> SIGNS = List.of(
            new BotCheckSign(), new LogInSign(), new ErrorPageSign(), new CookieScreenSign(), new ScriptShellSign());

    private Walls() {}

    /** The wall that a page is; empty if it looks like terms. */
    public static Optional<Wall> recognise(Visit visit) {
        return HomePageSign.see(visit).or(() -> sign(visit)).or(() -> IndexSign.see(visit));
    }

    private static Optional<Wall> sign(Visit visit) {
        if (visit.measure().words() >= SHORT) {
            return Optional.empty();
        }
        Page page = Page.of(visit);
        return SIGNS.stream().flatMap(sign -> sign.see(visit, page).stream()).findFirst();
    }

    /** What a text has lost against the last good one; empty if nothing much. */
    public static Optional<Wall> recogniseLoss(Visit visit, Measure before, Optional<String> languageBefore) {
        Measure now = visit.measure();
        if (languageBefore.isPresent() && visit.language().isPresent() && !languageBefore.equals(visit.language())) {
            return Optional.of(new Wall(
                    Reason.LANGUAGE_SWITCHED,
                    "was " + languageBefore.get() + ", came in "
                            + visit.language().get()));
        }
        if (before.words() >= ENOUGH_TO_COMPARE && now.words() * 2 < before.words()) {
            return Optional.of(
                    new Wall(Reason.SHRUNKEN, now.words() + " words, where " + before.words() + " were recorded last"));
        }
        if (before.headings() >= HEADINGS_TO_COMPARE
                && now.headings() * 4 < before.headings()
                && now.words() * 5 < before.words() * 4) {
            return Optional.of(new Wall(
                    Reason.SHRUNKEN, now.headings() + " headings, where " + before.headings() + " were recorded last"));
        }
        return Optional.empty();
    }
}
