package dev.greenlight.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser asks of a proxy.
 *
 * @param address where to
 * @param isTunnel whether bytes are to be passed on unread
 * @param opening what is sent first: to the browser, that the tunnel stands; to the server, the request
 */
@SuppressWarnings("ArrayRecordComponent")
record ProxyRequest(URI address, boolean isTunnel, byte[] opening) {
    static final byte[] FORBIDDEN = ascii("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private static final byte[] ESTABLISHED = ascii("HTTP/1.1 200 Connection established\r\n\r\n");
    private static final int LONGEST_HEAD = 64 << 10;
    private static final String END = "\r\n\r\n";

    /** Reads the head of a request; empty if it is none. */
    static Optional<ProxyRequest> read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END.length() && head.size() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            head.write(next);
            matched = next == END.charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return parse(head.toString(StandardCharsets.ISO_8859_1));
    }

    private static Optional<ProxyRequest> parse(String head) {
        String[] line = head.split("\r\n", 2)[0].split(" ");
        if (line.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    line[0].equals("CONNECT")
                            ? new ProxyRequest(new URI("https://" + line[1] + "/"), true, ESTABLISHED)
                            : plain(line, head));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static ProxyRequest plain(String[] line, String head) throws URISyntaxException {
        URI address = Addresses.parse(line[1]);
        String target = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder request =
                new StringBuilder(line[0] + " " + target + query + " HTTP/1.1\r\nConnection: close\r\n");
        head.lines()
                .skip(1)
                .filter(header -> !header.isEmpty() && !isHop(header))
                .forEach(header -> request.append(header).append("\r\n"));
        return new ProxyRequest(address, false, ascii(request.append("\r\n").toString()));
    }

    private static boolean isHop(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("connection:") || name.startsWith("proxy-");
    }

    int port() {
        return Addresses.port(address);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
