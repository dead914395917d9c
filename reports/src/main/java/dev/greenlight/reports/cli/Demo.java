package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.reports.CatalogReport;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.ReportFolder;
import dev.greenlight.reports.ReportWriter;
import dev.greenlight.reports.Reports;
import dev.greenlight.reports.demo.SampleVendors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole pipeline on eight fictional vendors. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Audits eight fictional vendors end to end: crawls their sites twice on this machine, reads, rates, reports.")
final class Demo implements Callable<Integer> {
    private static final Duration BETWEEN_VISITS = Duration.ofDays(30);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the report goes; else a folder for temporary files.")
    private Path out = Path.of("");

    private final World world;

    Demo(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = world.clock().instant();
        Path archive = Files.createTempDirectory("greenlight-demo-archive");
        try (SampleVendors vendors = SampleVendors.open();
                OwnArchive own = OwnArchive.open(archive)) {
            Catalog catalog = Catalog.shipped();
            RecordedAudit audits = new RecordedAudit(world, catalog);
            LiveAudit.Round first = visit(1, now.minus(BETWEEN_VISITS), vendors, own, audits);
            LiveAudit.Round second = visit(2, now, vendors, own, audits);
            Policy policy = catalog.policies().find(Policies.DEFAULT).orElseThrow();
            Falls.between(first.audit(), second.audit(), policy).forEach(fall -> world.note("Since then: " + fall));
            report(second, new Reports(policy, audits.book()));
        } finally {
            delete(archive);
        }
        return Exit.DONE;
    }

    private LiveAudit.Round visit(int number, Instant at, SampleVendors vendors, OwnArchive own, RecordedAudit audits) {
        vendors.visit(number);
        LiveAudit.Round round = new LiveAudit(world, own, vendors.settings(at)).visit(vendors.tools(), audits);
        long recorded =
                round.crawls().stream().filter(Crawl.Recorded.class::isInstance).count();
        long unchanged = round.crawls().stream()
                .filter(Crawl.Unchanged.class::isInstance)
                .count();
        world.note("Visit " + number + ", dated " + at.toString().substring(0, 10) + ": " + recorded
                + (recorded == 1 ? " document" : " documents") + " recorded, " + unchanged + " unchanged, "
                + (round.crawls().size() - recorded - unchanged) + " not readable");
        round.crawls().stream()
                .flatMap(crawl -> crawl.failures().stream())
                .forEach(failure -> world.note("  " + failure.message()));
        return round;
    }

    private void report(LiveAudit.Round round, Reports reports) throws IOException {
        Path folder = out.toString().isEmpty() ? Path.of(System.getProperty("java.io.tmpdir"), "greenlight-demo") : out;
        CatalogReport report = reports.catalog(round.audit());
        Path first = new ReportFolder(folder).write(report, round.audit());
        world.out().println();
        ReportWriter.of(Format.TEXT, Terminal.of(world)).write(report, world.out());
        world.out()
                .println("\nThe report with every quote: "
                        + first.toAbsolutePath().normalize());
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) Files.deleteIfExists(path);
    }
}
