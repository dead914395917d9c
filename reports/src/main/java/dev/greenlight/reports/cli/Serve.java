package dev.greenlight.reports.cli;

import dev.greenlight.catalog.schedule.Pace;
import dev.greenlight.catalog.schedule.Watch;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.reports.web.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps watch and shows what is recorded, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Audits tools when they are due, tells subscribers what happened, and serves what is recorded: pages, feeds, JSON.",
            "Subscriptions stand in subscriptions.yaml in the data folder. Several instances may share one PostgreSQL.",
            "Tools, policies and subscriptions that are edited meanwhile count from the next round on."
        })
final class Serve implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final long FAREWELL_SECONDS = 25;

    @Parameters(paramLabel = "TOOL", arity = "0..*", description = "Ids or names; all where none is given.")
    private List<String> names = List.of();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8484",
            description = "Default: ${DEFAULT-VALUE}; 0: any.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen. Default: ${DEFAULT-VALUE}, this machine only.")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Watching watching = new Watching(data);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Serve(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) throw new UsageException("--port is " + port + ". Accepted: 0 to 65535.");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            serve();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
        return Exit.DONE;
    }

    private void serve() throws IOException, InterruptedException {
        OwnFiles files = watching.files(names, policyChoice::of, world);
        try (Store store = watching.stores().open(world);
                Watch watch = watching.over(files, store, Pace.STEADY, world);
                Site site = Site.open(store, contents(files, store), new InetSocketAddress(address, port))) {
            watch.start();
            world.note("greenlight: serving on http://" + shown(site) + "/");
            stopping.await();
            world.note("greenlight: stopping");
        }
    }

    private Site.Contents contents(OwnFiles files, Store store) {
        return new Site.Contents(
                () -> files.roster().catalog(),
                (catalog, audit) ->
                        new Workbench(store, catalog, policyChoice.of(catalog), world.today()).reports(audit),
                world.clock());
    }

    private static String shown(Site site) {
        String host = site.address().getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":"
                + site.address().getPort();
    }

    /** Called when the process is asked to end; holds it until everything is put away. */
    private void stop() {
        stopping.countDown();
        try {
            stopped.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
