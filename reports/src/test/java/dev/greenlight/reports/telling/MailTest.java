package dev.greenlight.reports.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.notice.Subscription.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MailTest {
    /** A mail server that takes one mail; answers to the recipient as told. */
    private static CompletableFuture<List<String>> server(ServerSocket socket, String toRecipient) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = socket.accept()) {
                return converse(client, toRecipient);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<String> converse(Socket client, String toRecipient) throws IOException {
        List<String> heard = new ArrayList<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 ready");
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (mail && line.equals(".")) say(client, "250 taken");
            mail = line.equals("DATA") || mail && !line.equals(".");
            if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.equals("RSET")) say(client, "250 fine");
            if (line.startsWith("RCPT")) say(client, toRecipient);
            if (line.equals("DATA")) say(client, "354 go on");
            if (line.equals("QUIT")) say(client, "221 bye");
        }
        return heard;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private static Couriers couriers(ServerSocket socket) {
        return new Couriers(
                Map.of(
                        "GREENLIGHT_SMTP",
                        "smtp://127.0.0.1:" + socket.getLocalPort(),
                        "GREENLIGHT_MAIL_FROM",
                        "greenlight@studio.example"),
                () -> Digests.NOW);
    }

    @Test
    void mailHasOneRecipientItsDigestsNumberAndAllMessages() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = server(socket, "250 fine");
            couriers(socket).deliver(Digests.to(Channel.EMAIL, "ana@studio.example"));
            assertThat(heard.join())
                    .contains(
                            "RCPT TO:<ana@studio.example>",
                            "Message-ID: <0d1ge5t0-0000@greenlight>",
                            "Auto-Submitted: auto-generated",
                            "note: Lark: deletion moved")
                    .noneMatch(line -> line.startsWith("Bcc"))
                    .anyMatch(line -> line.startsWith("Subject: =?UTF-8?"))
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .hasSize(1);
        }
    }

    @Test
    void mailThatIsRefusedHasNotBeenDelivered() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server(socket, "550 unknown");
            assertThatThrownBy(() -> couriers(socket).deliver(Digests.to(Channel.EMAIL, "ana@studio.example")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("127.0.0.1 did not take the mail");
        }
    }

    @Test
    void passwordGoesOverNoOpenConnection() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = server(socket, "250 fine");
            Couriers couriers = new Couriers(
                    Map.of(
                            "GREENLIGHT_SMTP", "smtp://127.0.0.1:" + socket.getLocalPort(),
                            "GREENLIGHT_MAIL_FROM", "greenlight@studio.example",
                            "GREENLIGHT_SMTP_USER", "ana",
                            "GREENLIGHT_SMTP_PASSWORD", "hunter2"),
                    () -> Digests.NOW);
            assertThatThrownBy(() -> couriers.deliver(Digests.to(Channel.EMAIL, "ana@studio.example")))
                    .isInstanceOf(IOException.class);
            assertThat(heard.join()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }
}
