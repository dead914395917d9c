package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nights of a watch over one vendor, by cron and by serve. */
@Timeout(120)
class WatchTest {
    private static final String GOOD = "We will not use your content to train our models.";
    private static final String BAD = "We may use your content to train our models.";

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private String sentence = GOOD;
    private boolean down;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/terms", this::terms);
        server.createContext("/hook", this::hook);
        server.start();
        Files.createDirectories(home.resolve("tools"));
        Files.writeString(home.resolve("tools/larkspur.yaml"), """
                name: Larkspur
                vendor: Larkspur Ltd
                website: %1$s/
                category: video
                plans:
                  - {id: business, name: Business, audience: business, governed-by: [terms]}
                terms:
                  - {key: terms, type: Terms of Service, url: "%1$s/terms", evidence: linked}
                """.formatted(address()));
        Files.writeString(
                home.resolve("subscriptions.yaml"),
                "- {name: desk, channel: webhook, to: \"" + address() + "/hook\", secret: DESK_KEY}\n");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void terms(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] page = ("<html><body><main><h1>Terms of Service</h1><p>" + sentence + "</p>"
                            + "<p>You own all output that you generate with the service.</p>".repeat(3)
                            + "</main></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(down ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private void hook(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private Shell.Outcome night() {
        Shell.Outcome outcome = run("audit", "--due", "larkspur", "--allow-private");
        now = now.plus(Duration.ofDays(1));
        return outcome;
    }

    /** Runs a command while time goes by: whoever looks at the clock finds it a second later. */
    private Shell.Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = new World(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("GREENLIGHT_HOME", home.toString(), "DESK_KEY", "k"),
                () -> now = now.plusSeconds(1),
                false);
        int code = Greenlight.run(world, words);
        return new Shell.Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nightsAreSilentUntilAnAnswerFalls() {
        Shell.Outcome first = night();
        assertThat(first.code()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(night().code()).isEqualTo(Exit.DONE);
        sentence = GOOD + " Thank you for reading this far.";
        Shell.Outcome touched = night();
        assertThat(touched.code()).as(touched.out()).isEqualTo(Exit.DONE);
        assertThat(told).isEmpty();
        sentence = BAD;
        Shell.Outcome fallen = night();
        assertThat(fallen.code()).as(fallen.err()).isEqualTo(Exit.WORSE);
        assertThat(fallen.out())
                .contains("warning: Larkspur, plan business: ", "training-inputs", GOOD, BAD, "enterprise-secure");
        assertThat(told).singleElement().satisfies(digest -> assertThat(digest).contains("training-inputs"));
        assertThat(night().code()).isEqualTo(Exit.DONE);
        assertThat(told).hasSize(1);
    }

    @Test
    void textThatFlipsIsHeldUntilItHasPersisted() {
        night();
        sentence = BAD;
        assertThat(night().code()).isEqualTo(Exit.WORSE);
        sentence = GOOD;
        assertThat(night().code()).isEqualTo(Exit.DONE);
        isShownAs(BAD, "show", "larkspur", "--archive", home.resolve("archive").toString());
        assertThat(run("audit", "--rebuild").code()).isEqualTo(Exit.DONE);
        isShownAs(BAD, "show", "larkspur");
        sentence = BAD;
        assertThat(night().code()).isEqualTo(Exit.DONE);
        assertThat(told).hasSize(1);
        sentence = GOOD;
        assertThat(night().out()).isEmpty();
        now = now.plus(Duration.ofDays(6));
        assertThat(night().out()).contains("note: Larkspur, plan business: ", "permitted -> prohibited");
    }

    private void isShownAs(String standing, String... words) {
        assertThat(run(words).out()).contains(standing).doesNotContain(standing.equals(BAD) ? GOOD : BAD);
    }

    @Test
    void nightOnWhichAPageIsGoneIsToldByTheExitCodeOnly() {
        night();
        down = true;
        Shell.Outcome outcome = night();
        assertThat(outcome.code()).isEqualTo(Exit.PARTLY);
        assertThat(outcome.err()).contains("larkspur");
        assertThat(told).isEmpty();
    }

    @Test
    void subscriptionThatCannotWorkIsRefusedBeforeAnythingIsDone() throws IOException {
        Files.writeString(
                home.resolve("subscriptions.yaml"), "- {name: ana, channel: email, to: ana@studio.example}\n");
        Shell.Outcome outcome = night();
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("there is no mail server. Accepted: GREENLIGHT_SMTP");
    }

    @Test
    void serveWatchesShowsAndStopsWhenAsked() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Greenlight.class.getName(),
                "serve",
                "larkspur",
                "--allow-private",
                "--port",
                "0");
        builder.environment().put("GREENLIGHT_HOME", home.toString());
        builder.environment().put("DESK_KEY", "k");
        Process serve = builder.start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(serve.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            assertThat(line).startsWith("greenlight: serving on http://127.0.0.1:");
            String site = line.substring(line.indexOf("http"));
            while (get(site + "health").contains("null")) LockSupport.parkNanos(100_000_000);
            assertThat(get(site)).contains("Larkspur");
            assertThat(get(site + "larkspur.html")).contains("We will not use your content to train our models.");
            Path file = home.resolve("tools/larkspur.yaml");
            String tool = Files.readString(file);
            Files.writeString(file, tool.replace("category: video", "category: nonsense"));
            get(site);
            assertThat(said.readLine()).contains("larkspur.yaml", "nonsense");
            assertThat(said.readLine()).endsWith(" said before stands");
            assertThat(get(site)).contains("Larkspur");
            Files.writeString(file, tool.replace("name: Larkspur", "name: Larkspur Pro"));
            assertThat(get(site)).contains("Larkspur Pro");
            assertThat(said.readLine()).startsWith("greenlight: read the files in ");
            serve.toHandle().destroy();
            assertThat(serve.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(said.readLine()).isEqualTo("greenlight: stopping");
        } finally {
            serve.destroyForcibly();
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
