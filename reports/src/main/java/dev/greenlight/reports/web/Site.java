package dev.greenlight.reports.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreException;
import dev.greenlight.reports.Reports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What is recorded, on the web: pages, feeds, JSON. It only shows; nothing can be changed through it. Bound to this machine it answers
 * to this machine's names only, so that no page elsewhere can read it through a visitor's browser.
 */
public final class Site implements AutoCloseable {
    private static final int WORKERS = 4;
    private static final long LAST_ANSWERS_MILLIS = 1_000;
    private static final Pattern LOCAL = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Store store;
    private final Pages pages;
    private final Feeds feeds;
    private final HttpServer server;
    private final ExecutorService workers;
    private final boolean local;

    /**
     * By what it is shown.
     *
     * @param catalog says at any time what the tools are
     * @param reports puts reports on an audit together by a catalog, with what the store adds to them
     * @param clock tells the day
     */
    public record Contents(
            Supplier<Catalog> catalog, BiFunction<Catalog, Audit, Reports> reports, InstantSource clock) {}

    private Site(Store store, Contents contents, HttpServer server) {
        this.store = store;
        this.pages = new Pages(store, contents);
        this.feeds = new Feeds(new Outbox(store.database()));
        this.server = server;
        this.local = server.getAddress().getAddress().isLoopbackAddress();
        this.workers = Executors.newFixedThreadPool(WORKERS);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts serving what is recorded.
     *
     * @param address with port 0 for one that is free
     */
    public static Site open(Store store, Contents contents, InetSocketAddress address) throws IOException {
        return new Site(store, contents, HttpServer.create(address, 0));
    }

    /** Where it is. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
            if (!head) exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        if (local && !LOCAL.matcher(host).matches()) return Answer.fault(421, "This machine only.");
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) return Answer.fault(405, "Accepted: GET, HEAD.");
        String path = String.valueOf(exchange.getRequestURI().getPath());
        try {
            return find(path.startsWith("/") ? path.substring(1) : path)
                    .orElseGet(
                            () -> Answer.fault(
                                    404,
                                    "Nothing is here. Accepted: /, /feeds/catalog.atom, "
                                            + "/feeds/tools/ID.atom, /feeds/policies/ID.atom, /messages.json, /report.json, /health."));
        } catch (StoreException e) {
            return Answer.fault(503, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Answer> find(String path) throws IOException {
        if (path.equals("health")) return Optional.of(health());
        Optional<Answer> feed = feeds.find(path);
        return feed.isPresent() ? feed : pages.find(path).or(() -> path.isEmpty() ? Optional.of(empty()) : feed);
    }

    private Answer health() {
        String last = store.audits()
                .last()
                .map(occasion -> '"' + occasion.recordedAt().toString() + '"')
                .orElse("null");
        return Answer.ok(Answer.JSON, "{\"status\":\"ok\",\"lastAudit\":" + last + "}\n");
    }

    private static Answer empty() {
        return Answer.ok(Answer.TEXT, "Nothing is recorded yet. The first round of audits is on its way.\n");
    }

    /** Lets answers that are on their way arrive, for a moment; waits for nothing where there are none. */
    @Override
    public void close() throws IOException {
        workers.shutdown();
        try {
            workers.awaitTermination(LAST_ANSWERS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        pages.close();
    }
}
