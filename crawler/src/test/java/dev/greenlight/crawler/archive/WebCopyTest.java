package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.OwnArchive.Draft;
import dev.greenlight.crawler.fetch.FetchSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebCopyTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");
    private static final FetchSettings LENIENT = FetchSettings.forLoopback("mailto:test@greenlight.example");
    private static final FetchSettings STRICT = FetchSettings.of("mailto:test@greenlight.example");

    @TempDir
    private Path folder;

    private final List<String> callers = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void on(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                callers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
                answering.answer(exchange);
            }
        });
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private Repository theirs() throws IOException {
        Path archive = folder.resolve("theirs");
        try (OwnArchive theirs = OwnArchive.open(archive)) {
            Instant day = Instant.parse("2026-01-01T00:00:00Z");
            theirs.record(new Draft(TERMS, "one\n", List.of(), day), Cause.FIRST_RECORD);
            theirs.record(new Draft(TERMS, "two\n", List.of(), day.plusSeconds(86_400)), Cause.SOURCE_CHANGED);
        }
        return HermeticGit.open(archive.resolve(OwnArchive.VERSIONS));
    }

    /** The two requests of git's protocol that a clone needs. */
    private void serveGit(Repository repository) {
        on("/theirs/info/refs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/x-git-upload-pack-advertisement");
            ByteArrayOutputStream refs = new ByteArrayOutputStream();
            PacketLineOut lines = new PacketLineOut(refs);
            lines.writeString("# service=git-upload-pack\n");
            lines.end();
            try (UploadPack pack = new UploadPack(repository)) {
                pack.setBiDirectionalPipe(false);
                pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
            }
            send(exchange, refs.toByteArray());
        });
        on("/theirs/git-upload-pack", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/x-git-upload-pack-result");
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            try (UploadPack pack = new UploadPack(repository)) {
                pack.setBiDirectionalPipe(false);
                pack.upload(body(exchange), sent, OutputStream.nullOutputStream());
            }
            send(exchange, sent.toByteArray());
        });
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        InputStream body = new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return zipped ? new GZIPInputStream(body) : body;
    }

    private Imported imported(URI address) {
        try (WebCopy copy = WebCopy.of(address, LENIENT);
                OwnArchive ours = OwnArchive.open(folder.resolve("ours"))) {
            Imported imported = ours.importFrom(copy.path(), UnaryOperator.identity());
            assertThat(ours.history(TERMS)).hasSize(2);
            return imported;
        }
    }

    @Test
    void repositoryIsClonedWithItsHistory() throws IOException {
        try (Repository theirs = theirs()) {
            serveGit(theirs);

            assertThat(imported(address("/theirs")).recorded()).isEqualTo(2);
            assertThat(imported(address("/theirs")).recorded()).isZero();
        }
        assertThat(callers).allSatisfy(caller -> assertThat(caller).startsWith("Greenlight/"));
    }

    @Test
    void datasetIsDownloadedThroughARedirect() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            for (String day : List.of("01", "02")) {
                entries.putNextEntry(new ZipEntry("dataset/Tool/Terms of Service/2026-01-" + day + "T00-00-00Z.md"));
                entries.write(day.getBytes(StandardCharsets.UTF_8));
            }
        }
        on("/latest.zip", exchange -> {
            exchange.getResponseHeaders().set("Location", "/files/dataset.zip");
            exchange.sendResponseHeaders(302, -1);
        });
        on("/files/dataset.zip", exchange -> send(exchange, zip.toByteArray()));

        assertThat(imported(address("/latest.zip")).recorded()).isEqualTo(2);
        assertThat(callers).hasSize(2).allSatisfy(caller -> assertThat(caller).startsWith("Greenlight/"));
    }

    @Test
    void privateNetworkIsNotAskedUnlessAllowed() {
        on("/", exchange -> send(exchange, new byte[1]));

        assertUnreachable(address("/theirs"), STRICT, "refused were 127.0.0.1");
        assertUnreachable(address("/theirs.zip"), STRICT, "refused were 127.0.0.1");
        assertUnreachable(URI.create("file:///etc/theirs.zip"), LENIENT, "only http and https");
        assertThat(callers).isEmpty();
    }

    @Test
    void whatIsNotThereIsUnreachable() {
        assertUnreachable(address("/theirs"), LENIENT, "not found");
        assertUnreachable(address("/theirs.zip"), LENIENT, "status 404");
    }

    private static void assertUnreachable(URI address, FetchSettings settings, String detail) {
        assertThatThrownBy(() -> WebCopy.of(address, settings))
                .isInstanceOfSatisfying(ArchiveException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE);
                    assertThat(e.place()).isEqualTo(address.toString());
                })
                .hasMessageContaining(detail);
    }

    @Test
    void downloadThatBreaksOffIsUnreachable() {
        on("/theirs.zip", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
        });

        assertUnreachable(address("/theirs.zip"), LENIENT, "theirs.zip");
    }
}
