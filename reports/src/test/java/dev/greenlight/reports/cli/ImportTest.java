package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder.resolve("home"));
    }

    private static byte[] dataset() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("all/Larksong/Terms of Service/2026-01-01T00-00-00Z.md"));
            zip.write(
                    "# Terms\n\nWe will not use your content to train our models.\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void folderIsImportedOnceAndAuditedFromHereAfterwards() throws IOException {
        Path terms = Files.createDirectories(folder.resolve("theirs/Larksong")).resolve("Terms of Service.md");
        Files.writeString(terms, "# Terms\n\nWe will not use your content to train our models.\n");

        assertThat(shell.run("import", "ota", folder.resolve("theirs")).out())
                .isEqualTo("1 version recorded, 0 were here already.\n");
        assertThat(shell.run("import", "ota", folder.resolve("theirs")).out())
                .isEqualTo("0 versions recorded, 1 was here already.\n");
        assertThat(shell.run("audit", "--archive", folder.resolve("home/archive"), "Larksong")
                        .out())
                .contains("Larksong");
    }

    @Test
    void archiveOnTheWebIsFetched() throws IOException {
        byte[] dataset = dataset();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/dataset.zip", exchange -> {
            exchange.sendResponseHeaders(200, dataset.length);
            exchange.getResponseBody().write(dataset);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/dataset.zip";

            Shell.Outcome refused = shell.run("import", "ota", address);
            assertThat(refused.code()).isEqualTo(Exit.USAGE);
            assertThat(refused.err()).contains("refused were 127.0.0.1");

            Shell.Outcome fetched = shell.run("import", "ota", "--allow-private", address);
            assertThat(fetched.err()).isEqualTo("fetching " + address + "\n");
            assertThat(fetched.out()).startsWith("1 version recorded");
            assertThat(fetched.code()).isEqualTo(Exit.DONE);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatIsNoArchiveSaysWhatWouldBe() {
        assertThat(shell.run("import", "ota", "https://a b").err()).contains("is no address. Accepted: https://");
        assertThat(shell.run("import", "ota", "ftp://forge.example/x").err()).contains("only http and https");
        assertThat(shell.run("import", "ota", folder.resolve("nowhere")).err()).contains("does not exist");
        assertThat(shell.run("import").err()).contains("Accepted: import ota PATH, or import ota URL");
    }
}
