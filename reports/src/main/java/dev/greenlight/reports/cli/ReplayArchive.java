package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import dev.greenlight.reports.HistoryReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs an archive's whole history in order and tells when each answer moved. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Runs an archive's whole history in order and tells when each answer moved.")
final class ReplayArchive implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description =
                    "A data folder's archive, or an Open Terms Archive: git repository, bundle, dataset ZIP or folder.")
    private Path path = Path.of("");

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private HistoryOutput output = new HistoryOutput();

    private final World world;

    ReplayArchive(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = data.catalog(world);
        try (Archive opened = Archives.open(path)) {
            if (opened.terms().isEmpty()) throw new UsageException(path + " holds no versions.");
            HistoryReport report = new Replaying(world, catalog, policyChoice, path).whole(opened);
            output.write(report, world);
            return Exit.after(!report.unread().isEmpty());
        }
    }
}
