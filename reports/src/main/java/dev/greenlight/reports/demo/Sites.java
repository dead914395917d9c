package dev.greenlight.reports.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers for all vendors: the host of a request tells whose page is meant. */
final class Sites implements HttpHandler {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+");
    private static final String HTML = "text/html; charset=utf-8";

    private final byte[] pdf = TypesetPdf.of(Resources.text("sites/loomscore/licence.txt"));
    private volatile int visit = 1;

    /** A page as it goes over the wire. */
    private record Page(String type, byte[] bytes) {
        String entityTag() {
            return '"' + Integer.toHexString(Arrays.hashCode(bytes)) + '"';
        }
    }

    void visit(int number) {
        visit = number;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            Optional<Page> page =
                    page(host.split("\\.", 2)[0], exchange.getRequestURI().getPath());
            if (page.isEmpty()) exchange.sendResponseHeaders(404, -1);
            else answer(exchange, page.get());
        }
    }

    private static void answer(HttpExchange exchange, Page page) throws IOException {
        exchange.getResponseHeaders().set("ETag", page.entityTag());
        if (page.entityTag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.sendResponseHeaders(200, page.bytes().length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page.bytes());
        }
    }

    private Optional<Page> page(String vendor, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals("robots.txt"))
            return Optional.of(new Page("text/plain", "User-agent: *\nAllow: /\n".getBytes(StandardCharsets.US_ASCII)));
        if (vendor.equals("loomscore") && name.endsWith(".pdf")) return Optional.of(new Page("application/pdf", pdf));
        if (vendor.equals("brickgate") && name.equals("terms")) return html(vendor, "challenge");
        if (!PLAIN.matcher(vendor).matches() || !PLAIN.matcher(name).matches()) return Optional.empty();
        return html(vendor, name + "." + visit).or(() -> html(vendor, name));
    }

    private static Optional<Page> html(String vendor, String name) {
        return Resources.find("sites/" + vendor + "/" + name + ".html").map(bytes -> new Page(HTML, bytes));
    }
}
