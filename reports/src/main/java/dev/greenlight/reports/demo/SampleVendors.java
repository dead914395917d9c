package dev.greenlight.reports.demo;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.fetch.Courtesy;
import dev.greenlight.crawler.fetch.FetchLimits;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Surroundings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The sites of eight fictional vendors, served on loopback until closed. */
public final class SampleVendors implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "brickgate", "glimmer", "halyard", "larkvoice", "loomscore", "quillmate", "stillframe", "tidewater");
    private static final String SUFFIX = ".example";
    private static final String CONTACT = "mailto:demo@greenlight.example";

    private final HttpServer server;
    private final ExecutorService workers;
    private final Sites sites;

    private SampleVendors(HttpServer server, Sites sites) {
        this.server = server;
        this.sites = sites;
        this.workers = Executors.newFixedThreadPool(4);
        server.createContext("/", sites);
        server.setExecutor(workers);
        server.start();
    }

    /** Starts serving, on a port that is free. */
    public static SampleVendors open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        return new SampleVendors(server, new Sites());
    }

    /** From now on the vendors' terms are as they stand at this visit: 1, or 2 when one of them has changed its terms. */
    public void visit(int number) {
        sites.visit(number);
    }

    /** The vendors' tools, as tool files describe them. */
    public List<Tool> tools() {
        Faults faults = new Faults();
        Tools tools = Tools.read(NAMES.stream().map(this::file).toList(), faults);
        if (!faults.sorted().isEmpty())
            throw new IllegalStateException(
                    faults.sorted().stream().map(Fault::message).collect(Collectors.joining("\n")));
        return List.copyOf(tools.all());
    }

    private SourceFile file(String name) {
        String text = Resources.text("tools/" + name + ".yaml");
        return SourceFile.of(
                name,
                text.replace("{port}", Integer.toString(server.getAddress().getPort())));
    }

    /** How to crawl them at an instant: politely but without pauses, and nowhere else. */
    public CrawlSettings settings(Instant at) {
        Surroundings machine = Surroundings.ofTheMachine();
        Surroundings surroundings =
                new Surroundings(() -> at, machine.pause(), machine.random(), SampleVendors::resolve);
        Courtesy courteous = Courtesy.of(CONTACT);
        Courtesy courtesy = new Courtesy(courteous.userAgent(), courteous.robotName(), Duration.ZERO, 4, true);
        return CrawlSettings.withoutBrowser(new FetchSettings(courtesy, FetchLimits.DEFAULT, true, surroundings));
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (!host.endsWith(SUFFIX)) throw new UnknownHostException(host);
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
