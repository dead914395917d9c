package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.CrawlListener;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.Crawler;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Reread;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.fetch.Courtesy;
import dev.greenlight.crawler.fetch.FetchLimits;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Surroundings;
import dev.greenlight.crawler.ota.OtaDeclarations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls everything that the shared declarations declare from a loopback copy of the pages as others received them. */
class CorpusCrawlTest {
    private static final Path SHARED = Path.of(System.getProperty("greenlight.shared", "../shared"), "ota");

    private final Map<String, Path> pages = new TreeMap<>();
    private final AtomicLong bytesSent = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the shared pages are not here");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
            ((ExecutorService) server.getExecutor()).shutdownNow();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            Path page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String tag = "\"" + Files.size(page) + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders()
                    .set("Content-Type", page.toString().endsWith(".pdf") ? "application/pdf" : "text/html");
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                bytesSent.addAndGet(200);
                return;
            }
            byte[] body = Files.readAllBytes(page);
            bytesSent.addAndGet(body.length);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private List<Declaration> declarations() throws IOException {
        List<Declaration> local = new ArrayList<>();
        for (String collection : List.of("genai-contrib", "genai-eu")) {
            Path snapshots = SHARED.resolve(collection + "-snapshots");
            for (Declaration declared : OtaDeclarations.read(SHARED.resolve(collection + "-declarations"))
                    .declarations()) {
                List<Source> sources = new ArrayList<>();
                for (Source source : declared.sources()) {
                    page(snapshots, declared, source).ifPresent(page -> sources.add(local(collection, page, source)));
                }
                if (sources.size() == declared.sources().size()) {
                    Terms terms = new Terms(
                            declared.terms().tool() + " " + collection,
                            declared.terms().type());
                    local.add(new Declaration(terms, sources));
                }
            }
        }
        return local;
    }

    private static Optional<Path> page(Path snapshots, Declaration declaration, Source source) {
        String suffix =
                SnapshotPlace.documentId(declaration, source).map(" #"::concat).orElse("");
        Path folder = snapshots.resolve(declaration.terms().tool());
        return List.of(".html", ".pdf").stream()
                .map(extension -> folder.resolve(declaration.terms().type() + suffix + extension))
                .filter(Files::exists)
                .findFirst();
    }

    private Source local(String collection, Path page, Source source) {
        String path = "/" + collection + "/" + pages.size();
        pages.put(path, page);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new Source(address, source.select(), source.remove(), source.stripParameters(), Rendering.NEVER);
    }

    private static FetchSettings settings() {
        return new FetchSettings(
                Courtesy.none("mailto:test@greenlight.example"),
                FetchLimits.DEFAULT,
                true,
                Surroundings.ofTheMachine());
    }

    @Test
    void everythingDeclaredIsCrawledTwiceWithoutAFalseChange() throws IOException {
        List<Declaration> declarations = declarations();
        try (OwnArchive archive = OwnArchive.open(folder);
                Crawler crawler = new Crawler(archive, CrawlSettings.withoutBrowser(settings()))) {
            List<Crawl> first = timed("first", () -> crawler.crawl(declarations, CrawlListener.NONE));
            long firstBytes = bytesSent.getAndSet(0);
            List<Crawl> second = timed("second", () -> crawler.crawl(declarations, CrawlListener.NONE));

            long recorded =
                    first.stream().filter(Crawl.Recorded.class::isInstance).count();
            long indexes = first.stream().filter(CorpusCrawlTest::isIndex).count();
            assertThat(recorded + indexes).isGreaterThan(declarations.size() * 19L / 20);
            assertThat(indexes)
                    .as("addresses that now lead to a hub, all of one vendor")
                    .isEqualTo(5);
            assertThat(second).noneMatch(Crawl.Recorded.class::isInstance);
            assertThat(second.stream().filter(Crawl.Unchanged.class::isInstance).count())
                    .isEqualTo(recorded);
            assertThat(bytesSent.get()).isLessThan(firstBytes / 50);
        }
    }

    private static boolean isIndex(Crawl crawl) {
        return crawl.failures().stream().anyMatch(failure -> failure.reason() == Reason.TERMS_INDEX);
    }

    private <T> T timed(String name, Supplier<T> work) {
        Duration cpuBefore = cpu();
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%s crawl: %d requests, %d bytes, %d ms, %d ms of processor time%n",
                name,
                requests.getAndSet(0),
                bytesSent.get(),
                (System.nanoTime() - start) / 1_000_000,
                cpu().minus(cpuBefore).toMillis());
        return result;
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void everythingDeclaredIsReadFromOthersSnapshots() throws IOException {
        for (String collection : List.of("genai-contrib", "genai-eu")) {
            try (OthersSnapshots snapshots = OthersSnapshots.open(SHARED.resolve(collection + "-snapshots"))) {
                List<Declaration> declarations = OtaDeclarations.read(SHARED.resolve(collection + "-declarations"))
                        .declarations();
                long read = declarations.stream()
                        .map(declaration -> Reread.of(declaration, snapshots))
                        .filter(Reread.Text.class::isInstance)
                        .count();
                System.out.printf("%s: %d of %d documents read%n", collection, read, declarations.size());
                assertThat(read).isGreaterThan(declarations.size() * 3L / 4);
            }
        }
    }
}
