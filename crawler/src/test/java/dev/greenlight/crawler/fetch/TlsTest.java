package dev.greenlight.crawler.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final String PASSWORD = "password";

    @TempDir
    private static Path folder;

    private static Path keys;

    @BeforeAll
    static void certifyLocalhost() throws Exception {
        keys = folder.resolve("keys");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -keyalg EC -dname CN=localhost -ext SAN=DNS:localhost -storetype PKCS12"
                + " -storepass " + PASSWORD + " -keystore";
        ProcessBuilder process = new ProcessBuilder((keytool + " " + arguments).split(" "));
        process.command().add(keys.toString());
        process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        assertThat(process.start().waitFor()).isZero();
    }

    private static WireMockConfiguration withOurCertificate() {
        return options()
                .bindAddress("127.0.0.1")
                .dynamicHttpsPort()
                .httpDisabled(true)
                .keystoreType("PKCS12")
                .keystorePath(keys.toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD);
    }

    private static WireMockServer server(WireMockConfiguration options) {
        WireMockServer server = new WireMockServer(options);
        server.start();
        server.stubFor(get("/terms").willReturn(ok("You keep your rights.")));
        return server;
    }

    private static URI terms(WireMockServer server) {
        return URI.create("https://localhost:" + server.httpsPort() + "/terms");
    }

    /** The protocol that a client which trusts the certificate ends up with. */
    private static String protocolSpokenWith(WireMockServer server) throws Exception {
        FetchSettings settings = TestSettings.hasty(new TurningClock());
        AddressGuard guard = new AddressGuard(InetAddress::getAllByName, true);
        var trust = SSLContextBuilder.create()
                .loadTrustMaterial(keys, PASSWORD.toCharArray())
                .build();
        try (Wire wire = new Wire(guard, settings.courtesy(), Duration.ofSeconds(10), trust)) {
            Errand errand = Errand.forPage(FetchLimits.DEFAULT, LargeAnswers.noPlace(), any -> Optional.empty());
            Answer answer = wire.send(terms(server), Map.of(), errand);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).asString().isEqualTo("You keep your rights.");
            return server.getAllServeEvents().get(0).getRequest().getProtocol();
        } finally {
            server.stop();
        }
    }

    @Test
    void serverThatSpeaksHttp2IsSpokenToInIt() throws Exception {
        assertThat(protocolSpokenWith(server(withOurCertificate()))).isEqualTo("HTTP/2.0");
    }

    @Test
    void serverThatDoesNotSpeakHttp2IsSpokenToAsBefore() throws Exception {
        assertThat(protocolSpokenWith(server(withOurCertificate().http2TlsDisabled(true))))
                .isEqualTo("HTTP/1.1");
    }

    @Test
    void certificateThatNobodyVouchesForIsATlsFailure() throws IOException {
        WireMockServer server = server(withOurCertificate());
        try (Fetcher fetcher = new Fetcher(TestSettings.hasty(new TurningClock()))) {
            Fetch fetch = fetcher.fetch(FetchRequest.of(terms(server)));

            assertThat(((Fetch.Failed) fetch).failure().reason()).isEqualTo(Reason.TLS_FAILED);
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }
}
