package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import dev.greenlight.reports.HistoryReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What changed lately in the terms that are recorded, and which answers moved with it. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "What changed lately in recorded terms, and which answers moved.")
final class Changes implements Callable<Integer> {
    private static final int DAYS = 30;

    @Option(names = "--since", paramLabel = "DATE", description = "From this day on. Default: the last 30 days.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--archive", paramLabel = "PATH", description = "An archive other than the data folder's.")
    private Path archive = Path.of("");

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private HistoryOutput output = new HistoryOutput();

    private final World world;

    Changes(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = data.catalog(world);
        boolean own = archive.toString().isEmpty();
        Path path = own ? data.existingArchive(world) : archive;
        try (Archive opened = Archives.open(path)) {
            LocalDate last = own
                    ? world.today()
                    : Versions.lastDay(opened).orElseThrow(() -> new UsageException(path + " holds no versions."));
            Instant from = start(since.orElse(last.minusDays(DAYS)));
            Instant until =
                    own ? world.clock().instant() : start(last.plusDays(1)).minusNanos(1);
            HistoryReport report = new Replaying(world, catalog, policyChoice, path).between(opened, from, until);
            output.write(report, world);
            return report.worse() ? Exit.WORSE : Exit.after(!report.unread().isEmpty());
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
