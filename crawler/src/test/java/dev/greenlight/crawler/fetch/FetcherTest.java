package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private final TurningClock clock = new TurningClock();
    private final Fetcher fetcher = new Fetcher(TestSettings.hasty(clock));
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private Fetch fetch(String path) {
        return fetcher.fetch(FetchRequest.of(site.address(path)));
    }

    private Reason failure(String path) {
        return ((Fetch.Failed) fetch(path)).failure().reason();
    }

    private Snapshot snapshot(String path) {
        return ((Fetch.Fetched) fetch(path)).snapshot();
    }

    private static String text(Snapshot snapshot) {
        return new String(snapshot.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void pageComesWithTheFactsOfItsExchange() {
        site.on(
                "/terms",
                (request, out) -> out.write(
                        Site.answer(200, "Content-Type: text/html\r\nETag: \"v1\"\r\nX-Other: no", "<p>Terms</p>")));

        Snapshot snapshot = snapshot("/terms");

        assertThat(text(snapshot)).isEqualTo("<p>Terms</p>");
        assertThat(snapshot.exchange().status()).isEqualTo(200);
        assertThat(snapshot.exchange().headers())
                .containsOnly(Map.entry("content-type", "text/html"), Map.entry("etag", "\"v1\""));
        assertThat(snapshot.exchange().at()).isEqualTo(clock.instant());
    }

    @Test
    void callerIsNamedWithAContact() {
        site.page("/terms", "x");
        fetch("/terms");

        assertThat(site.requests().get(0).header("User-Agent"))
                .startsWith("Greenlight/")
                .contains("mailto:test@greenlight.example");
    }

    @Test
    void redirectLoopStopsAfterTenRedirects() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(failure("/a")).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(site.requests()).hasSize(11);
    }

    @Test
    void permanentRedirectIsReportedAsMoved() {
        site.status("/old", 301, "Location: /new").page("/new", "Terms");

        assertThat(snapshot("/old").exchange().movedTo()).contains(site.address("/new"));
    }

    @Test
    void passingRedirectIsFollowedButNotReportedAsMoved() {
        site.redirect("/old", "/new").page("/new", "Terms");

        assertThat(snapshot("/old").exchange().location()).isEqualTo(site.address("/new"));
        assertThat(snapshot("/old").exchange().movedTo()).isEmpty();
    }

    @Test
    void pageThatOnlySendsItsReaderOnIsFollowed() {
        site.page("/old", "<meta http-equiv=refresh content='0; url=/new'>Redirecting to the new page")
                .page("/new", "Terms");

        assertThat(text(snapshot("/old"))).isEqualTo("Terms");
        assertThat(snapshot("/old").exchange().location()).isEqualTo(site.address("/new"));
        assertThat(snapshot("/old").exchange().movedTo()).isEmpty();
    }

    @Test
    void pagesThatSendTheirReadersInCirclesEnd() {
        site.page("/a", "<meta http-equiv=refresh content='0;/b'>")
                .page("/b", "<meta http-equiv=refresh content='0;/a'>");
        snapshot("/a");

        assertThat(site.requests()).hasSize(11);
    }

    @Test
    void pageThatReloadsItselfLaterIsRead() {
        site.page("/terms", "<meta http-equiv=refresh content='600; url=/other'>Terms");

        assertThat(text(snapshot("/terms"))).endsWith("Terms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:text/html,x"})
    void redirectToAnotherSchemeIsRefused(String location) {
        site.redirect("/terms", location);

        assertThat(failure("/terms")).isEqualTo(Reason.ADDRESS_BLOCKED);
    }

    @Test
    void cookiesLiveAsLongAsTheFetch() {
        site.on(
                "/in",
                (request, out) -> out.write(Site.answer(302, "Location: /terms\r\nSet-Cookie: seen=1; Path=/", "")));
        site.page("/terms", "Terms");
        fetch("/in");
        fetch("/terms");

        assertThat(site.requests())
                .extracting(request -> request.header("Cookie"))
                .containsExactly("", "seen=1", "");
    }

    @ParameterizedTest
    @CsvSource({
        "403, REFUSED",
        "451, REFUSED",
        "401, LOGIN_WALL",
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "204, EMPTY",
        "206, INCOMPLETE",
        "304, SERVER_ERROR",
        "400, REFUSED",
        "500, SERVER_ERROR"
    })
    void statusTellsTheReason(int status, Reason reason) {
        site.status("/terms", status);

        assertThat(failure("/terms")).isEqualTo(reason);
    }

    @Test
    void refusalIsNotTriedAgain() {
        site.status("/terms", 403);
        fetch("/terms");

        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void rateLimitIsWaitedForAsAsked() {
        AtomicInteger calls = new AtomicInteger();
        site.on(
                "/terms",
                (request, out) -> out.write(
                        calls.incrementAndGet() == 1
                                ? Site.answer(429, "Retry-After: 2", "")
                                : Site.answer(200, "", "Terms")));

        assertThat(text(snapshot("/terms"))).isEqualTo("Terms");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void unavailableServerIsTriedThreeTimesFartherAndFartherApart() {
        site.status("/terms", 503);

        assertThat(failure("/terms")).isEqualTo(Reason.SERVER_ERROR);
        assertThat(site.requests()).hasSize(3);
        assertThat(clock.slept().get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(clock.slept().get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(clock.slept()).hasSize(2);
    }

    @Test
    void longRetryAfterEndsTheFetchAndIsReported() {
        site.status("/terms", 503, "Retry-After: 315360000");

        Fetch fetch = fetch("/terms");

        assertThat(((Fetch.Failed) fetch).failure().retryAfter()).contains(Duration.ofDays(3650));
        assertThat(site.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 01 Jan 2001 00:00:00 GMT", "-5", "soon", ""})
    void senselessRetryAfterFallsBackToOurOwnPause(String header) {
        site.status("/terms", 429, "Retry-After: " + header);
        fetch("/terms");

        assertThat(clock.slept())
                .hasSize(2)
                .allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(3)));
    }

    @Test
    void retryAfterAsADateIsWaitedFor() {
        site.status("/terms", 429, "Retry-After: Sun, 01 Nov 2026 12:00:07 GMT");
        fetch("/terms");

        assertThat(clock.slept().get(0)).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void unchangedPageIsNotSentAgain() {
        site.on(
                "/terms",
                (request, out) -> out.write(
                        request.header("If-None-Match").equals("\"v1\"")
                                        && request.header("If-Modified-Since").equals("then")
                                ? Site.answer(304, "ETag: \"v1\"", "")
                                : Site.answer(200, "", "Terms")));

        Fetch fetch =
                fetcher.fetch(new FetchRequest(site.address("/terms"), Optional.of("\"v1\""), Optional.of("then")));

        assertThat(fetch).isInstanceOf(Fetch.NotModified.class);
    }

    @Test
    void bodyShorterThanAnnouncedIsIncomplete() {
        site.on(
                "/terms",
                (request, out) -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nTerms"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(failure("/terms")).isEqualTo(Reason.INCOMPLETE);
    }

    @Test
    void chunkedBodyCutOffIsIncomplete() {
        site.on(
                "/terms",
                (request, out) -> out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nTerms\r\n"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(failure("/terms")).isEqualTo(Reason.INCOMPLETE);
    }

    @Test
    void emptyBodyIsEmpty() {
        site.page("/terms", "");

        assertThat(failure("/terms")).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nT"})
    void answerThatNeverEndsIsCutAtTheDeadline(String beginning) {
        site.hang("/terms", beginning);

        assertThat(failure("/terms")).isEqualTo(Reason.TIMED_OUT);
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void closedPortCannotBeReached() throws IOException {
        int port;
        try (Site gone = Site.open()) {
            port = gone.port();
        }
        Fetch fetch = fetcher.fetch(FetchRequest.of(URI.create("http://127.0.0.1:" + port + "/")));

        assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.CONNECTION_FAILED);
    }

    @Test
    void plainTextServerOnAnHttpsAddressIsATlsFailure() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerAtOnce(plain));
            server.start();
            Fetch fetch = fetcher.fetch(FetchRequest.of(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/")));

            assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.TLS_FAILED);
        }
    }

    private static void answerAtOnce(ServerSocket plain) {
        try (Socket client = plain.accept()) {
            client.getOutputStream().write(Site.answer(400, "", ""));
            client.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
