package dev.greenlight.crawler;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A site on loopback whose every answer a test writes byte by byte. One connection serves one request. */
public final class Site implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** A request as it came. */
    public record Request(String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Writes an answer. */
    public interface Answering {
        void answer(Request request, OutputStream out) throws IOException;
    }

    private Site(ServerSocket socket) {
        this.socket = socket;
    }

    public static Site open() throws IOException {
        Site site = new Site(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(site::serve, "site");
        thread.setDaemon(true);
        thread.start();
        return site;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** All requests so far but those for robots.txt. */
    public List<Request> requests() {
        return requests.stream()
                .filter(request -> !request.path().equals("/robots.txt"))
                .toList();
    }

    public Site on(String path, Answering answering) {
        answers.put(path, answering);
        return this;
    }

    public Site page(String path, String html) {
        return on(path, (request, out) -> out.write(answer(200, "Content-Type: text/html; charset=utf-8", html)));
    }

    public Site status(String path, int status, String... headers) {
        return on(path, (request, out) -> out.write(answer(status, String.join("\r\n", headers), "")));
    }

    public Site redirect(String path, String location) {
        return status(path, 302, "Location: " + location);
    }

    /** Sends a beginning and then nothing more, until the site closes. */
    public Site hang(String path, String beginning) {
        return on(path, (request, out) -> {
            out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            await();
        });
    }

    public void await() {
        try {
            closed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static byte[] answer(int status, String headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] answer(int status, String headers, byte[] body) {
        String head = "HTTP/1.1 " + status + " Some Reason\r\nConnection: close\r\nContent-Length: " + body.length
                + "\r\n" + (headers.isEmpty() ? "" : headers + "\r\n") + "\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread thread = new Thread(() -> answer(client), "site-client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            Request request = read(client);
            requests.add(request);
            answers.getOrDefault(request.path(), (any, out) -> out.write(answer(404, "", "no such page")))
                    .answer(request, client.getOutputStream());
            client.getOutputStream().flush();
        } catch (IOException e) {
            // The client has hung up, which is what many a test wants.
            open.remove(client);
        }
    }

    private static Request read(Socket client) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            lines.add(line);
        }
        Map<String, String> headers = new ConcurrentHashMap<>();
        lines.stream()
                .skip(1)
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        return new Request(lines.isEmpty() ? "" : lines.get(0).split(" ")[1], headers);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
