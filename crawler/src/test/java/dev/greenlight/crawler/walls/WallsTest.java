package dev.greenlight.crawler.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Measure;
import dev.greenlight.crawler.Snapshot;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallsTest {
    private static final String TERMS_ADDRESS = "https://vendor.example/legal/terms";

    private static Visit visit(String html, String text, Map<String, String> headers, String... redirects) {
        List<Redirect> followed = Arrays.stream(redirects)
                .map(location -> new Redirect(302, URI.create(location)))
                .toList();
        Exchange exchange = new Exchange(URI.create(TERMS_ADDRESS), followed, 200, headers, Instant.EPOCH, false);
        return new Visit(Snapshot.of(exchange, html.getBytes(StandardCharsets.UTF_8)), text, Optional.of("en"));
    }

    private static Optional<Reason> wall(String title, String body, String... redirects) {
        String html = "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
        return Walls.recognise(visit(html, body.replaceAll("<[^>]*>", " "), Map.of(), redirects))
                .map(Wall::reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Just a moment... | <p>Checking your browser before accessing the site.</p>",
                "Vendor | <h1>Verify you are human</h1><p>Complete the action below.</p>",
                "Access denied | <p>You don't have permission to view this.</p>",
                "Vendor | <p>Our systems have detected unusual traffic from your network.</p>",
                "Vendor | <p>One step</p><div class='h-captcha'></div>",
                "安全验证 | <p>请完成验证</p>"
            })
    void botCheckIsNoText(String title, String body) {
        assertThat(wall(title, body)).contains(Reason.BOT_WALL);
    }

    @Test
    void answerMarkedAsAChallengeIsABotCheck() {
        Visit visit = visit("<p>Hello</p>", "Hello", Map.of("cf-mitigated", "challenge"));

        assertThat(Walls.recognise(visit)).map(Wall::reason).contains(Reason.BOT_WALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Page not found | <p>Back to the start</p>",
                "404 | <p>Oops</p>",
                "Vendor | <h1>This page doesn't exist</h1><p>Try our search.</p>",
                "Vendor | <p>Sorry, something went wrong on our end.</p>",
                "Seite nicht gefunden | <p>Zur Startseite</p>",
                "Service unavailable | <p>Try later</p>"
            })
    void errorPageWithASuccessStatusIsNoText(String title, String body) {
        assertThat(wall(title, body)).contains(Reason.ERROR_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vendor.example/", "https://www.vendor.example/en/"})
    void redirectToTheHomePageIsNoTextHoweverLong(String home) {
        assertThat(wall("Vendor", "word ".repeat(900), home)).contains(Reason.ERROR_PAGE);
    }

    @Test
    void redirectToTheRootOfAnotherHostMayBeTheText() {
        assertThat(wall("Terms", "word ".repeat(900), "https://terms.vendor.example/"))
                .isEmpty();
    }

    @Test
    void redirectToWhereOneSignsInIsALogIn() {
        assertThat(wall("Vendor", "<p>Welcome back</p>", "https://accounts.vendor.example/login?next=/legal/terms"))
                .contains(Reason.LOGIN_WALL);
    }

    @Test
    void fieldForAPasswordOnAShortPageIsALogIn() {
        assertThat(wall("Vendor", "<p>Welcome</p><input type='password'>")).contains(Reason.LOGIN_WALL);
    }

    @Test
    void questionAboutCookiesAloneIsACookieScreen() {
        assertThat(wall("Vendor", "<p>We value your privacy and use cookies.</p><button>Accept all</button>"))
                .contains(Reason.COOKIE_WALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
                "<div id='root'></div><script src='app.js'></script>"
            })
    void shellThatScriptsWouldFillNeedsScripts(String body) {
        String html = "<html><head><title>Vendor</title></head><body>" + body + "</body></html>";

        assertThat(Walls.recognise(visit(html, "", Map.of()))).map(Wall::reason).contains(Reason.SCRIPTS_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Imprint | <h1>Imprint</h1><p>Vendor Inc., 1 Main Street, Springfield. Mail: legal@vendor.example. Register court of Springfield, number 4711. Managing director: A. Person. Responsible for content: B. Person at the same address. Consumers may turn to the arbitration board.</p>",
                "Cookie Policy | <h1>Cookies</h1><p>We set two cookies. One keeps you signed in, the other remembers your language. Neither is shared with anybody and both expire when the session ends.</p>",
                "Subprocessors | <table><tr><td>Cloud Host Inc.</td><td>Hosting</td><td>USA</td></tr><tr><td>Mail Sender GmbH</td><td>Mail</td><td>Germany</td></tr><tr><td>Ticket Desk Ltd.</td><td>Support</td><td>Ireland</td></tr><tr><td>Ledger SA</td><td>Billing of all customers of the service in the region</td><td>France</td></tr></table>"
            })
    void shortTermsAreTerms(String title, String body) {
        assertThat(wall(title, body)).isEmpty();
    }

    @Test
    void shortTermsUnderABannerAreTerms() {
        String banner = "<div>We use cookies. <button>Accept all</button></div><div>Security check by us</div>";
        String html = "<html><head><title>Imprint</title></head><body><p>Vendor Inc.</p>" + banner + "</body></html>";

        assertThat(Walls.recognise(visit(html, "Vendor Inc., 1 Main Street, Springfield. ".repeat(4), Map.of())))
                .isEmpty();
    }

    @Test
    void renderedPageDoesNotLackScripts() {
        String html =
                "<noscript>Please enable JavaScript.</noscript><table><tr><td>Host Inc.</td></tr></table><script></script>";
        Visit plain = visit(html, "Host Inc.", Map.of());
        Exchange exchange = plain.snapshot().exchange();
        Exchange rendered = new Exchange(exchange.address(), List.of(), 200, Map.of(), Instant.EPOCH, true);
        Visit again = new Visit(Snapshot.of(rendered, plain.snapshot().bytes()), "Host Inc.", Optional.empty());

        assertThat(Walls.recognise(plain)).map(Wall::reason).contains(Reason.SCRIPTS_NEEDED);
        assertThat(Walls.recognise(again)).isEmpty();
    }

    @Test
    void longTextThatSpeaksOfWallsIsTerms() {
        String text =
                "You must not bypass a captcha or verify you are human by a bot. Accounts need a password. ".repeat(20);

        assertThat(wall("Terms of Service", "<p>" + text + "</p>")).isEmpty();
    }

    private static Optional<Reason> loss(String text, Measure before, String language) {
        return Walls.recogniseLoss(visit("", text, Map.of()), before, Optional.of(language))
                .map(Wall::reason);
    }

    @Test
    void textThatLostMoreThanHalfIsShrunken() {
        assertThat(loss("word ".repeat(499), new Measure(1000, 0), "en")).contains(Reason.SHRUNKEN);
        assertThat(loss("word ".repeat(500), new Measure(1000, 0), "en")).isEmpty();
    }

    @Test
    void textThatLostItsHeadingsIsShrunken() {
        assertThat(loss("# One\n" + "word ".repeat(700), new Measure(1000, 12), "en"))
                .contains(Reason.SHRUNKEN);
        assertThat(loss("# One\n" + "word ".repeat(990), new Measure(1000, 12), "en"))
                .isEmpty();
    }

    @Test
    void shortTextMayShrink() {
        assertThat(loss("word", new Measure(100, 3), "en")).isEmpty();
    }

    @Test
    void otherLanguageIsNoNewText() {
        assertThat(loss("word ".repeat(1000), new Measure(1000, 0), "de")).contains(Reason.LANGUAGE_SWITCHED);
    }

    @Test
    void charactersCountAsWordsWhereNoBlanksAreWritten() {
        assertThat(Measure.of("# 服务条款\n\nUse of AI服务")).isEqualTo(new Measure(9, 1));
    }
}
