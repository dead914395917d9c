package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import dev.greenlight.crawler.health.HealthRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that read what is recorded: in the data folder, or in another archive. */
final class Recorded {
    @Option(names = "--archive", paramLabel = "PATH", description = "An archive other than the data folder's.")
    private Path archive = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "The terms as they stood on a day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private DataFolder data = new DataFolder();

    /** The same for a command whose own option names the archive. */
    static Recorded in(Path archive) {
        Recorded recorded = new Recorded();
        recorded.archive = archive;
        return recorded;
    }

    Catalog catalog(World world) {
        return data.catalog(world);
    }

    /** The audit of one tool: for the day asked for, else for today, or for the last day of another archive. */
    Audit audit(String name, RecordedAudit audits, Catalog catalog, World world) {
        boolean own = archive.toString().isEmpty();
        Path path = own ? data.existingArchive(world) : archive;
        try (Archive opened = Archives.open(path)) {
            LocalDate day = asOf.or(() -> own ? Optional.of(world.today()) : Versions.lastDay(opened))
                    .orElseThrow(() -> new UsageException(path + " holds no versions."));
            Versions versions = Versions.of(opened, day);
            HealthRecords health = HealthRecords.of(path);
            List<Tool> tools = new ArrayList<>(catalog.in(versions.terms()));
            tools.addAll(catalog.tools().all());
            return audits.audit(List.of(ToolChoice.one(name, tools)), own ? versions.with(health::of) : versions);
        }
    }
}
