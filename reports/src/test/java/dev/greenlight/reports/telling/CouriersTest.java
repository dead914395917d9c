package dev.greenlight.reports.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.catalog.notice.Subscription.Channel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CouriersTest {
    private final List<Received> received = new ArrayList<>();
    private int status = 204;
    private HttpServer server;

    private record Received(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private static Couriers couriers() {
        return new Couriers(Map.of("DESK_KEY", "s3cret"), () -> Digests.NOW);
    }

    @Test
    void webhookIsSignedAndCarriesItsIdEveryTime() throws IOException {
        couriers().deliver(Digests.to(Channel.WEBHOOK, address()));
        couriers().deliver(Digests.to(Channel.WEBHOOK, address()));
        assertThat(received)
                .hasSize(2)
                .extracting(Received::body)
                .containsOnly(received.get(0).body());
        Received first = received.get(0);
        assertThat(first.header("Greenlight-id")).isEqualTo("0d1ge5t0-0000");
        assertThat(first.header("Greenlight-timestamp")).isEqualTo(String.valueOf(Digests.NOW.getEpochSecond()));
        assertThat(first.header("Greenlight-signature"))
                .isEqualTo("v1=" + Hook.signature("s3cret", Digests.NOW.getEpochSecond() + "." + first.body()));
        assertThat(first.json().get("severity").asString()).isEqualTo("alarm");
        assertThat(first.json().get("messages").get(0).get("kind").asString()).isEqualTo("suspended");
        assertThat(first.json().get("messages").get(0).get("details").get(0).asString())
                .isEqualTo(Digests.HOSTILE);
    }

    @Test
    void signatureIsTheOneThatOtherProgramsCompute() {
        assertThat(Hook.signature("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void receiverThatRefusesOrSendsElsewhereHasNotBeenTold() {
        for (int refusal : new int[] {302, 404, 500}) {
            status = refusal;
            assertThatThrownBy(() -> couriers().deliver(Digests.to(Channel.WEBHOOK, address())))
                    .isInstanceOfSatisfying(
                            UndeliveredException.class,
                            undelivered -> assertThat(undelivered.status()).isEqualTo(refusal));
        }
        assertThat(received).hasSize(3);
        server.stop(0);
        assertThatThrownBy(() -> couriers().deliver(Digests.to(Channel.WEBHOOK, address())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void chatIsToldWithoutBeingMadeToCallEverybody() throws IOException {
        couriers().deliver(Digests.to(Channel.SLACK, address()));
        String text = received.get(0).json().get("text").asString();
        assertThat(text)
                .startsWith("*alarm* The approval of Lärk Bcc")
                .contains("&lt;!channel&gt;", "\n*note* Lark: deletion moved\n")
                .doesNotContain("<!channel>", "*bold*", "\u202E", "\u0000");
        assertThat(received.get(0).header("Greenlight-signature")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingHappens() {
        Couriers bare = new Couriers(Map.of(), () -> Digests.NOW);
        assertThat(bare.missing(
                        List.of(Digests.to(Channel.EMAIL, "ana@x.example").to())))
                .satisfiesExactly(
                        server -> assertThat(server).contains("GREENLIGHT_SMTP as smtp://HOST:PORT"),
                        key -> assertThat(key).contains("$DESK_KEY, which is not set"));
        assertThat(couriers()
                        .missing(List.of(Digests.to(Channel.SLACK, address()).to())))
                .isEmpty();
    }
}
