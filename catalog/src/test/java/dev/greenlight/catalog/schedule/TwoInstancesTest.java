package dev.greenlight.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.store.PostgresServer;
import dev.greenlight.catalog.store.SampleAudits;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes share one PostgreSQL; one of them is killed in the middle of an audit. */
@Timeout(120)
class TwoInstancesTest {
    private static final List<String> TOOLS =
            IntStream.rangeClosed(1, 6).mapToObj(number -> "lark-" + number).toList();
    private static final String GOOD = SampleAudits.CLEAN;
    private static final String BAD = GOOD.replace("training-inputs prohibited", "training-inputs permitted");

    @TempDir
    private Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch midAudit = new CountDownLatch(1);
    private final CountDownLatch killed = new CountDownLatch(1);
    private final LinkedBlockingQueue<String> delivered = new LinkedBlockingQueue<>();
    private final List<Process> processes = new ArrayList<>();
    private HttpServer vendors;
    private ExecutorService workers;
    private StoreAddress address;

    @BeforeEach
    void serve() throws IOException {
        address = PostgresServer.freshDatabase();
        workers = Executors.newCachedThreadPool();
        vendors = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        vendors.setExecutor(workers);
        vendors.createContext("/", this::terms);
        vendors.createContext(Instance.HOOK, this::hook);
        vendors.start();
    }

    @AfterEach
    void stop() {
        killed.countDown();
        processes.forEach(Process::destroyForcibly);
        vendors.stop(0);
        workers.shutdownNow();
    }

    /** The page of the first tool that is asked for does not come before its reader is dead. */
    private void terms(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (midAudit.getCount() > 0) {
                midAudit.countDown();
                killed.await();
            }
            String tool = exchange.getRequestURI().getPath().substring(1);
            String text = tool.equals("lark-1") || tool.equals("lark-2") ? BAD : GOOD;
            String paragraphs = text.lines()
                    .map(line -> "<p>" + line + "</p>")
                    .collect(Collectors.joining("\n", "<html><body><main><h1>Terms</h1>", "</main></body></html>"));
            byte[] page = paragraphs.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hook(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            body.lines().skip(1).forEach(told::add);
            exchange.sendResponseHeaders(204, -1);
            delivered.add(body);
        }
    }

    private Process instance(String name) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Instance.class.getName(),
                        ((StoreAddress.OnServer) address).url(),
                        String.valueOf(vendors.getAddress().getPort()),
                        folder.resolve(name).toString(),
                        String.join(",", TOOLS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process;
    }

    private static Matter matter(String tool) {
        return new Matter(tool, "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1)));
    }

    /** Yesterday every tool was audited and approved. */
    private void approveAll(Store store, Catalog catalog) {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        LocalDate day = yesterday.atZone(ZoneOffset.UTC).toLocalDate();
        Vendors before = new Vendors(80, TOOLS.toArray(String[]::new));
        before.turn((int) (day.toEpochDay()
                - Vendors.START.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay()));
        TOOLS.forEach(tool -> before.says(tool, GOOD));
        Rounds rounds = new Rounds(
                store,
                () -> new Roster(catalog, catalog.tools().all()),
                new Rounds.Reader(before, "archive", "book", before));
        rounds.due().forEach(rounds::audit);
        for (String tool : TOOLS) {
            Audit audit = store.audits().standing(catalog, day, Set.of(tool)).get(0);
            Packet packet = Packet.of(audit.rate(SampleAudits.POLICY).get(0));
            Grant grant = new Grant(new TreeSet<>(Set.of(DataClass.D0)), packet, List.of(), day.plusDays(60));
            store.approvals()
                    .act(matter(tool), Act.granting(Act.Kind.APPROVE, grant, "ana", before.instant(), "reviewed"));
        }
    }

    @Test
    void workOfTheOneThatDiesIsDoneByTheOtherAndNothingTwice() throws IOException, InterruptedException {
        try (Store store = Store.open(address)) {
            Catalog catalog = Vendors.catalog(vendors.getAddress().getPort(), TOOLS.toArray(String[]::new));
            approveAll(store, catalog);
            Process first = instance("first");
            assertThat(midAudit.await(30, TimeUnit.SECONDS)).isTrue();
            instance("second");
            first.destroyForcibly().waitFor();
            killed.countDown();
            assertThat(delivered.poll(60, TimeUnit.SECONDS)).isNotNull();

            LocalDate today = Instant.now().atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(rounds(store, today)).containsExactlyElementsOf(TOOLS);
            assertThat(store.approvals().all()).hasSize(TOOLS.size());
            TreeMap<String, List<Act.Kind>> acts = new TreeMap<>();
            for (Approval approval : store.approvals().all())
                acts.put(
                        approval.matter().tool(),
                        approval.acts().stream().map(Act::kind).toList());
            for (String tool : TOOLS)
                assertThat(acts.get(tool))
                        .as(tool)
                        .containsExactly(
                                Act.Kind.APPROVE,
                                tool.equals("lark-1") || tool.equals("lark-2") ? Act.Kind.SUSPEND : Act.Kind.REPIN);
            assertThat(told)
                    .doesNotHaveDuplicates()
                    .extracting(line -> line.substring(line.indexOf(' ') + 1))
                    .containsExactlyInAnyOrder("SUSPENDED lark-1", "SUSPENDED lark-2", "FELL lark-1", "FELL lark-2");
        }
    }

    private static List<String> rounds(Store store, LocalDate period) {
        return store.database()
                .read(handle -> handle.select(
                                "SELECT tool FROM round WHERE period = ? ORDER BY tool", period.toString())
                        .mapTo(String.class)
                        .list());
    }
}
