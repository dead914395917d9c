package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import dev.greenlight.reports.Reports;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that read what was recorded: what audits left in the store, or the texts of an archive. */
final class Recorded {
    @Option(
            names = "--archive",
            paramLabel = "PATH",
            description = "Read this archive instead of what audits have recorded.")
    private Path archive = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "The terms as they stood on a day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private StoreChoice stores;

    Recorded(Home data) {
        this.stores = new StoreChoice(data);
    }

    Catalog catalog(World world) {
        return stores.catalog(world);
    }

    Store store(World world) {
        return stores.open(world);
    }

    /** The day asked about: today unless another is named. A day that is yet to come is refused. */
    LocalDate day(World world) {
        return Day.past(asOf, world);
    }

    /** Whether an archive was named. */
    boolean fromArchive() {
        return !archive.toString().isEmpty();
    }

    /** The audit of one tool that stands on the day asked about, or one of the archive that was named. */
    Audit audit(String name, Catalog catalog, World world) {
        return fromArchive() ? archived(name, catalog, world) : standing(name, catalog, world);
    }

    /** Reports on an audit, with what the store adds to it; nothing is added where an archive was named. */
    Reports reports(Audit audit, Catalog catalog, Policy policy, World world) {
        if (fromArchive()) return new Reports(policy, ShippedBook.IT);
        try (Store store = store(world)) {
            return new Workbench(store, catalog, policy, day(world)).reports(audit);
        }
    }

    private Audit standing(String name, Catalog catalog, World world) {
        try (Store store = store(world)) {
            Tool tool = tool(name, catalog, store);
            List<Audit> audits = store.audits().inHindsight(catalog, day(world), Set.of(tool.id()));
            if (audits.isEmpty())
                throw new UsageException(
                        "nothing is recorded of " + tool.id() + " on " + day(world) + ". Accepted: greenlight audit "
                                + tool.id() + " first, or --archive PATH to read an archive.");
            return audits.get(audits.size() - 1);
        }
    }

    /** A tool of the catalog, or one that only the store knows. */
    static Tool tool(String name, Catalog catalog, Store store) {
        List<Tool> tools = new ArrayList<>(catalog.tools().all());
        store.audits().tools().stream()
                .filter(id -> catalog.tools().find(id).isEmpty())
                .sorted()
                .forEach(id -> tools.add(Tool.unlisted(id, Set.of())));
        return ToolChoice.one(name, tools);
    }

    private Audit archived(String name, Catalog catalog, World world) {
        try (Archive opened = Archives.open(archive)) {
            LocalDate day = Day.maybePast(asOf, world)
                    .or(() -> Versions.lastDay(opened))
                    .orElseThrow(() -> new UsageException(archive + " holds no versions."));
            List<Tool> tools =
                    new ArrayList<>(catalog.in(Versions.of(opened, day).terms()));
            tools.addAll(catalog.tools().all());
            List<Tool> asked = List.of(ToolChoice.one(name, tools));
            Instant until = Day.end(day, world.clock().instant());
            RecordedAudit audits = new RecordedAudit(world, catalog);
            return audits.audit(asked, audits.standing(opened, asked, until));
        }
    }
}
