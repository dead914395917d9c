package dev.greenlight.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.store.Ledger;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import dev.greenlight.reports.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Catalog CATALOG = Catalog.shipped();
    private static final Reports REPORTS =
            new Reports(CATALOG.policies().find("enterprise-secure").orElseThrow(), Criteria.shipped());

    @TempDir
    private Path folder;

    private Store store;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(new StoreAddress.InFile(folder.resolve("greenlight.db")));
        site = Site.open(
                store,
                new Site.Contents(() -> CATALOG, (same, audit) -> REPORTS, () -> NOW),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        store.close();
    }

    /** What comes back for the first lines of a request, sent as they are. */
    private String answer(String request, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
            String all = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private String get(String path) throws IOException {
        return answer("GET " + path, "localhost");
    }

    @Test
    void feedsTellOfOneToolOrPolicyOrAll() throws IOException {
        Ledger.write(store, ledger -> {
            for (String tool : List.of("lark", "wren"))
                Outbox.add(
                        ledger,
                        List.of(Message.about(
                                new Message.Subject(tool, "business", Set.of("strict-" + tool), NOW),
                                Message.Kind.FELL,
                                "a",
                                new Message.Text(tool + " fell <b>", List.of()))));
            return 0;
        });
        Ledger.write(store, ledger -> {
            Outbox.add(
                    ledger,
                    List.of(Message.about(
                            new Message.Subject("lark", "*", Set.of(), NOW),
                            Message.Kind.UNREAD,
                            "a",
                            new Message.Text("page gone", List.of()))));
            return 0;
        });
        assertThat(get("/feeds/catalog.atom"))
                .contains("200 OK", "application/atom+xml", "lark fell &lt;b&gt;", "wren");
        assertThat(get("/feeds/tools/lark.atom")).contains("lark fell").doesNotContain("wren");
        assertThat(get("/feeds/policies/strict-wren.atom"))
                .contains("wren fell", "page gone")
                .doesNotContain("lark fell");
        assertThat(get("/messages.json")).contains("\"headline\":\"wren fell <b>\"", "nosniff");
    }

    @Test
    void nothingButWhatIsMeantToBeServedIsServed() throws IOException {
        for (String path : List.of(
                "/../greenlight.db",
                "/terms/../../greenlight.db",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/terms/%2e%2e%2fgreenlight.db",
                "//etc/passwd",
                "/..html",
                "/greenlight.db",
                "/feeds/tools/a/b.atom")) assertThat(get(path)).as(path).startsWith("HTTP/1.1 404");
    }

    @Test
    void readingOnlyAndFromThisMachineOnly() throws IOException {
        assertThat(answer("POST /health", "localhost")).startsWith("HTTP/1.1 405");
        assertThat(answer("GET /health", "evil.example")).startsWith("HTTP/1.1 421");
        assertThat(answer("GET /health", "127.0.0.1:" + site.address().getPort()))
                .contains("{\"status\":\"ok\",\"lastAudit\":null}");
    }

    @Test
    void beforeTheFirstRoundThePageSaysSo() throws IOException {
        assertThat(get("/")).contains("200 OK", "Nothing is recorded yet");
    }
}
