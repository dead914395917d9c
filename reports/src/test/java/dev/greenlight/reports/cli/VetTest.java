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
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor whose home page leads to its terms, and into traps. */
class VetTest {
    private static final String PROSE =
            "<p>The service is provided as it is, and liability under these terms is limited to the fees paid.</p>"
                    .repeat(8);

    @TempDir
    private Path folder;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private HttpServer server;
    private Shell shell;

    @BeforeEach
    void openSite() throws IOException {
        shell = new Shell(folder.resolve("home"));
        page("/", "Pictures \"><script>alert(1)</script>", """
                <p>We make pictures.</p><footer>
                <a href="/terms?utm_source=foot">Terms of Service</a> <a href="/legal">Legal</a>
                <a href="http://169.254.169.254/privacy">Privacy Policy</a> <a href="javascript:alert(1)">Cookies</a>
                <a href="file:///etc/passwd">Data Processing Addendum</a></footer>""");
        page("/legal", "Legal", "<ul><li><a href='/privacy'>Privacy Policy</a></ul>");
        page("/terms", "Terms of Service", "<p>We will not use your content to train our models.</p>" + PROSE);
        page("/privacy", "Privacy Policy", "<p>We keep your content for 30 days and then delete it.</p>" + PROSE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void closeSite() {
        server.stop(0);
    }

    private void page(String path, String title, String body) {
        pages.put(path, "<html lang=en><title>" + title + "</title><main><h1>" + title + "</h1>" + body + "</main>");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String page = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void termsAreFoundProposedFetchedAndRated() throws IOException {
        Shell.Outcome vetted = shell.run("vet", "--allow-private", site() + "/", "--format", "json");

        assertThat(vetted.err()).contains("found Terms of Service", "found Privacy Policy", "Proposed");
        assertThat(vetted.out()).contains("We will not use your content to train our models.");
        assertThat(vetted.code()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("home/tools/127-0-0-1.yaml")))
                .contains("\"" + site() + "/terms\"", "\"" + site() + "/privacy\"")
                .doesNotContain("passwd", "javascript", "<script");
        assertThat(shell.run("sources").out()).contains("/terms", "last good 2026-11-22T09:00:00Z");
        assertThat(shell.run("sources", "--check", "--allow-private", "127-0-0-1")
                        .out())
                .contains("stable", "words");
        assertThat(shell.run("archive", "verify").out()).contains("of 4 snapshots and versions read; 0 faults.");
    }

    @Test
    void privateSiteIsNotAskedUnlessAllowed() {
        Shell.Outcome vetted = shell.run("vet", site());

        assertThat(vetted.err()).contains("leads into a private network", "no terms were found", "Accepted:");
        assertThat(vetted.code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsNoAddressSaysWhatWouldBe() {
        Shell.Outcome vetted = shell.run("vet", "vendor");

        assertThat(vetted.err()).isEqualTo("greenlight: 'vendor' is no address. Accepted: https://vendor.example\n");
        assertThat(vetted.code()).isEqualTo(Exit.USAGE);
    }
}
