package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that asks whether its visitor is human. */
final class BotCheckSign implements Sign {
    private static final Pattern WORDS =
            Pattern.compile("just a moment|checking (if|that|your) [a-z ]{0,20}(browser|connection)"
                    + "|verif(y|ying) (that )?you are (a )?human|(are|confirm|prove) you('re| are)? (not )?a (ro)?bot|i'?m not a robot"
                    + "|unusual traffic|attention required|security (check|verification)|press (and|&) hold|access denied"
                    + "|request (was )?blocked|automated (access|requests)|êtes[- ]vous un (humain|robot)|vérifi\\S+ que vous êtes humain"
                    + "|kein roboter|no (eres|soy) un robot|人机验证|安全验证|ロボットではありません");
    private static final Pattern MARKUP = Pattern.compile(
            "challenge-platform|/cdn-cgi/challenge|captcha|_incapsula_resource|px-captcha|datadome|awswaf");

    @Override
    public Optional<Wall> see(Visit visit, Page page) {
        if (visit.snapshot().exchange().header("cf-mitigated").isPresent()) {
            return Optional.of(new Wall(Reason.BOT_WALL, "the server marks its answer as a challenge"));
        }
        Matcher words = WORDS.matcher(page.title() + "\n" + visit.said(page));
        if (words.find()) {
            return Optional.of(new Wall(Reason.BOT_WALL, "the page says \"" + words.group() + "\""));
        }
        Matcher markup = MARKUP.matcher(page.markup());
        boolean bare = visit.measure().words() < 60;
        return bare && markup.find()
                ? Optional.of(
                        new Wall(Reason.BOT_WALL, "the page holds \"" + markup.group() + "\" and hardly any text"))
                : Optional.empty();
    }
}
