package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final byte[] DISALLOW_ALL = "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8);

    private final TurningClock clock = new TurningClock();
    private final Fetcher fetcher = new Fetcher(TestSettings.courteous(clock));
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open().page("/terms", "Terms").page("/other", "Other");
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private boolean fetched() {
        Fetch fetch = fetch();
        if (fetch instanceof Fetch.Failed failed) {
            assertThat(failed.failure().reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        }
        return fetch instanceof Fetch.Fetched;
    }

    private Fetch fetch() {
        return fetcher.fetch(FetchRequest.of(site.address("/terms")));
    }

    private Reason failure() {
        return ((Fetch.Failed) fetch()).failure().reason();
    }

    private void robots(byte[] body) {
        site.on("/robots.txt", (request, out) -> out.write(Site.answer(200, "", body)));
    }

    private void robots(String body) {
        robots(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void disallowedPageIsNotFetched() {
        robots("User-agent: *\r\nDisallow: /terms\r\n");

        assertThat(fetched()).isFalse();
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void ruleForUsPrevailsOverTheRuleForAll() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Greenlight\nAllow: /terms\n");

        assertThat(fetched()).isTrue();
    }

    @Test
    void byteOrderMarkIsPassedOver() {
        robots("\uFEFFUser-agent: *\nDisallow: /terms\n");

        assertThat(fetched()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 401, 410})
    void unavailableRobotsAllowAll(int status) {
        site.status("/robots.txt", status);

        assertThat(fetched()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void unreachableRobotsAllowNothing(int status) {
        site.status("/robots.txt", status);

        assertThat(failure()).isEqualTo(Reason.SERVER_ERROR);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void unreachableRobotsAreAskedAgainSoon() {
        site.status("/robots.txt", 503);
        assertThat(failure()).isEqualTo(Reason.SERVER_ERROR);
        site.status("/robots.txt", 404);
        assertThat(failure()).isEqualTo(Reason.SERVER_ERROR);
        clock.turn(Duration.ofMinutes(11));

        assertThat(fetched()).isTrue();
    }

    @Test
    void hangingRobotsAllowNothing() {
        site.hang("/robots.txt", "");

        assertThat(failure()).isEqualTo(Reason.TIMED_OUT);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void fiveRedirectsAreFollowed() {
        redirects(5);

        assertThat(fetched()).isFalse();
    }

    @Test
    void sixRedirectsAreAsGoodAsNoRobots() {
        redirects(6);

        assertThat(fetched()).isTrue();
    }

    private void redirects(int count) {
        for (int i = 0; i < count; i++) {
            site.redirect(i == 0 ? "/robots.txt" : "/r" + i, "/r" + (i + 1));
        }
        site.on("/r" + count, (request, out) -> out.write(Site.answer(200, "", DISALLOW_ALL)));
    }

    @Test
    void onlyTheFirst500KibibytesAreRead() {
        byte[] padded = new byte[500 * 1024 + DISALLOW_ALL.length];
        Arrays.fill(padded, (byte) '\n');
        System.arraycopy(DISALLOW_ALL, 0, padded, 500 * 1024, DISALLOW_ALL.length);
        robots(padded);

        assertThat(fetched()).isTrue();
    }

    @Test
    void robotsAreAskedOncePerDay() {
        robots("User-agent: *\nAllow: /\n");
        assertThat(fetched()).isTrue();
        robots(DISALLOW_ALL);
        assertThat(fetched()).isTrue();
        clock.turn(Duration.ofHours(25));

        assertThat(fetched()).isFalse();
    }

    @Test
    void hostSeesAPauseBetweenRequests() {
        fetched();
        fetched();

        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void longerPauseIsKeptWhereRobotsAskForIt() {
        robots("User-agent: *\nCrawl-delay: 7\n");
        fetched();
        clock.slept().clear();
        fetched();

        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void redirectToADisallowedPageIsNotFollowed() {
        robots("User-agent: *\nDisallow: /private\n");
        site.redirect("/terms", "/private").page("/private", "Terms");

        assertThat(fetched()).isFalse();
        assertThat(site.requests()).hasSize(1);
    }
}
