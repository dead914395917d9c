package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool with a good page, one that is gone, and one that is never twice the same. */
class SourcesTest {
    private static final String PROSE =
            "<p>The service is provided as it is, and liability under these terms is limited to the fees paid.</p>"
                    .repeat(8);
    private static final String TOOL = """
            name: Larkspur
            vendor: Larkspur Labs
            website: %1$s
            category: text
            plans:
              - {id: pro, name: Pro, audience: individual, governed-by: [tos, privacy]}
            terms:
              - {key: tos, type: Terms of Service, url: "%1$s/terms", evidence: linked}
              - {key: privacy, type: Privacy Policy, url: "%1$s/gone", evidence: linked}
              - {key: aup, type: Acceptable Use Policy, url: "%1$s/restless", evidence: linked}
            """;

    @TempDir
    private Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer server;
    private Shell shell;

    @BeforeEach
    void openSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
        shell = new Shell(folder.resolve("home"));
        Path tools = Files.createDirectories(folder.resolve("home/tools"));
        Files.writeString(tools.resolve("larkspur.yaml"), TOOL.formatted(site()));
    }

    @AfterEach
    void closeSite() {
        server.stop(0);
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String visit = exchange.getRequestURI().getPath().equals("/restless")
                ? "<p>You are our visitor of the day, and your number is " + visits.incrementAndGet() + ".</p>"
                : "";
        boolean gone = exchange.getRequestURI().getPath().equals("/gone");
        byte[] page =
                ("<html lang=en><main><h1>Terms</h1>" + visit + PROSE + "</main>").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(gone ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Test
    void healthSaysLastGoodLastTryWhyAndNextDue() throws IOException {
        shell.run("audit", "larkspur", "--due", "--allow-private");

        Shell.Outcome sources = shell.run("sources");

        assertThat(sources.out().lines().toList())
                .contains(
                        "larkspur · Terms of Service  " + site() + "/terms",
                        "  last good 2026-11-22T09:00:00Z, last try 2026-11-22T09:00:00Z, next due 2026-11-23",
                        "larkspur · Privacy Policy  " + site() + "/gone",
                        "  last good never, last try 2026-11-22T09:00:00Z, next due 2026-11-23, the page is gone");
        assertThat(sources.code()).isEqualTo(Exit.PARTLY);
        Path tool = folder.resolve("home/tools/larkspur.yaml");
        Files.delete(tool);
        assertThat(shell.run("sources", "larkspur").out()).contains("next due never, as no tool of the catalog has it");
        assertThat(shell.run("sources", "nobody").err()).contains("no tool 'nobody'.");
    }

    @Test
    void sourceThatWasNeverTriedIsListedAsSuch() throws IOException {
        shell.run("audit", "larkspur", "--allow-private");
        Path file = folder.resolve("home/tools/larkspur.yaml");
        Files.writeString(file, Files.readString(file).replace("/restless", "/new"));

        Shell.Outcome sources = shell.run("sources", "Larkspur");

        assertThat(sources.out())
                .containsOnlyOnce("never tried")
                .contains("larkspur · Acceptable Use Policy  " + site() + "/new\n  never tried\n")
                .contains(site() + "/restless\n  last good 2026-11-22T09:00:00Z");
    }

    @Test
    void checkWantsTheSameTextTwice() {
        Shell.Outcome check = shell.run("sources", "--check", "--allow-private", "larkspur");

        assertThat(check.out().lines())
                .satisfiesExactly(
                        good -> assertThat(good).contains("/terms  stable, "),
                        gone -> assertThat(gone).contains("/gone  ").contains("the page is gone"),
                        restless ->
                                assertThat(restless).contains("differs: ", "your number is 1.", "your number is 2."));
        assertThat(check.code()).isEqualTo(Exit.PARTLY);
    }

    @Test
    void withoutToolsThereIsNothingToCheck() {
        assertThat(shell.run("sources", "--check").err()).contains("Accepted: sources --check TOOL...");
        assertThat(shell.run("sources", "larkspur").out().lines())
                .hasSize(6)
                .filteredOn(line -> line.equals("  never tried"))
                .hasSize(3);
    }
}
