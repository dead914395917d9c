package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardProxyTest {
    private static final AddressGuard LENIENT = new AddressGuard(InetAddress::getAllByName, true);
    private static final AddressGuard STRICT = new AddressGuard(InetAddress::getAllByName, false);

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open().page("/terms?a=b", "Terms");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static String ask(GuardProxy proxy, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), proxy.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private String get(String host) {
        return "GET http://" + host + ":" + site.port()
                + "/terms?a=b HTTP/1.1\r\nProxy-Connection: keep-alive\r\nX: 1\r\n\r\n";
    }

    private String tunnel(String host) {
        return "CONNECT " + host + ":" + site.port() + " HTTP/1.1\r\n\r\nGET /terms?a=b HTTP/1.1\r\n\r\n";
    }

    @Test
    void plainRequestIsPassedOnWithoutHopHeaders() throws IOException {
        try (GuardProxy proxy = GuardProxy.open(LENIENT, 10_000)) {
            assertThat(ask(proxy, get("127.0.0.1"))).startsWith("HTTP/1.1 200").endsWith("Terms");
            assertThat(site.requests().get(0).headers()).containsOnlyKeys("connection", "x");
            assertThat(proxy.refusals()).isEmpty();
        }
    }

    @Test
    void tunnelPassesBytesBothWays() throws IOException {
        try (GuardProxy proxy = GuardProxy.open(LENIENT, 10_000)) {
            assertThat(ask(proxy, tunnel("127.0.0.1")))
                    .contains("Connection established")
                    .endsWith("Terms");
        }
    }

    @Test
    void forbiddenHostIsNeverConnectedTo() throws IOException {
        try (GuardProxy proxy = GuardProxy.open(STRICT, 10_000)) {
            for (String host : new String[] {"127.0.0.1", "[::1]", "localhost", "2130706433"}) {
                assertThat(ask(proxy, get(host))).startsWith("HTTP/1.1 403");
                assertThat(ask(proxy, tunnel(host))).startsWith("HTTP/1.1 403");
            }
            assertThat(site.requests()).isEmpty();
            assertThat(proxy.refusals()).contains("127.0.0.1", "localhost");
        }
    }

    @Test
    void pageThatLoadsTooMuchIsCutOff() throws IOException {
        site.page("/terms?a=b", "x".repeat(20_000));
        try (GuardProxy proxy = GuardProxy.open(LENIENT, 10_000)) {
            assertThat(ask(proxy, get("127.0.0.1")).length()).isLessThan(20_000);
            assertThat(proxy.isExhausted()).isTrue();
        }
    }
}
