package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final String BROTLI_OF_40_MEGABYTES =
            "cfffff7ff82700e2b14020f7fe9ffffffff04f00c4610180eefd7ffeffffe19f0088c32200ddfb3f";

    private final Fetcher fetcher = new Fetcher(TestSettings.hasty(new TurningClock()));
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

    private Reason failure(String path) {
        return ((Fetch.Failed) fetcher.fetch(FetchRequest.of(site.address(path))))
                .failure()
                .reason();
    }

    private Snapshot snapshot(String path) {
        return ((Fetch.Fetched) fetcher.fetch(FetchRequest.of(site.address(path)))).snapshot();
    }

    private static String text(Snapshot snapshot) {
        return new String(snapshot.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void hugeBodyStopsAtTheSizeLimit() {
        site.on("/terms", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 61; i++) {
                out.write(new byte[1 << 20]);
            }
        });

        assertThat(failure("/terms")).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, gzip", "deflate", "raw"})
    void bombStopsAtTheSizeLimitAfterDecompression(String encoding) throws IOException {
        byte[] zeros = new byte[40 << 20];
        byte[] bomb = switch (encoding) {
            case "gzip" -> gzip(zeros);
            case "gzip, gzip" -> gzip(gzip(zeros));
            case "deflate" -> deflate(zeros, false);
            default -> deflate(zeros, true);
        };
        String header = encoding.equals("raw") ? "deflate" : encoding;
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: " + header, bomb)));

        assertThat(failure("/terms")).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "identity, gzip", "GZIP"})
    void compressedPageIsReadable(String encoding) throws IOException {
        byte[] page = gzip("Terms".getBytes(StandardCharsets.UTF_8));
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: " + encoding, page)));

        assertThat(text(snapshot("/terms"))).isEqualTo("Terms");
    }

    @Test
    void brotliPageIsReadable() {
        byte[] page = {0x0b, 0x02, (byte) 0x80, 'T', 'e', 'r', 'm', 's', 0x03};
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: br", page)));

        assertThat(text(snapshot("/terms"))).isEqualTo("Terms");
    }

    @Test
    void brotliBombStopsAtTheSizeLimitAfterDecompression() {
        byte[] bomb = HexFormat.of().parseHex(BROTLI_OF_40_MEGABYTES);
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: br", bomb)));

        assertThat(failure("/terms")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void damagedCompressionIsIncomplete() throws IOException {
        byte[] half = Arrays.copyOf(gzip(new byte[10_000]), 30);
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: gzip", half)));

        assertThat(failure("/terms")).isEqualTo(Reason.INCOMPLETE);
    }

    @Test
    void unknownContentEncodingIsUnsupported() {
        site.on("/terms", (request, out) -> out.write(Site.answer(200, "Content-Encoding: zstd", "x")));

        assertThat(failure("/terms")).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate =
                new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }
}
