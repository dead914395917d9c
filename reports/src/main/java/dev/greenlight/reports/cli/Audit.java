package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.FetchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rates tools: from the web, or from an archive without any network. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches the terms of tools into the data folder, and rates every plan.",
            "With --archive, rates what an archive holds, without any network."
        })
final class Audit implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", arity = "0..*", description = "Ids or names; all where none is given.")
    private List<String> names = List.of();

    @Option(
            names = "--archive",
            paramLabel = "PATH",
            description = "A data folder, or an Open Terms Archive: git repository, bundle, dataset ZIP or folder.")
    private Path archive = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The terms as they stood on a day, such as 2026-08-01.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--due", description = "Only what is due, once; tells subscribers, and prints what they are told.")
    private boolean due;

    @Option(
            names = "--rebuild",
            description = "Forget what can be computed again, and do all audits on record again from their archives.")
    private boolean rebuild;

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Watching watching = new Watching(data);

    @Mixin
    private Output output = new Output();

    private final World world;

    Audit(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (due) return due();
        if (rebuild) return rebuild();
        Catalog catalog = watching.stores().catalog(world);
        Policy policy = policyChoice.of(catalog);
        return archive.toString().isEmpty() && asOf.isEmpty() ? live(catalog, policy) : recorded(catalog, policy);
    }

    private int due() {
        if (!archive.toString().isEmpty() || asOf.isPresent())
            throw new UsageException(
                    "--due reads from the web, as of now. Accepted: no --archive and no --as-of with it.");
        return new DueAudit(world, watching).run(names);
    }

    private int rebuild() {
        if (!names.isEmpty() || !archive.toString().isEmpty() || asOf.isPresent())
            throw new UsageException(
                    "--rebuild does every audit again. Accepted: no TOOL, --archive or --as-of with it.");
        return new Rebuild(world, watching.stores()).run();
    }

    private int recorded(Catalog catalog, Policy policy) throws IOException {
        Path path = archive.toString().isEmpty() ? watching.stores().existingArchive(world) : archive;
        try (Archive opened = Archives.open(path)) {
            LocalDate day = Day.maybePast(asOf, world)
                    .or(() -> Versions.lastDay(opened))
                    .orElseThrow(() -> new UsageException(path + " holds no versions."));
            List<Tool> tools =
                    ToolChoice.of(names, catalog.in(Versions.of(opened, day).terms()));
            Instant until = Day.end(day, world.clock().instant());
            RecordedAudit audits = new RecordedAudit(world, catalog);
            Recording recording = new Recording(world, watching.stores(), catalog, policy);
            write(recording.record(
                    audits.audit(tools, audits.standing(opened, tools, until)),
                    path.toAbsolutePath().normalize().toString(),
                    false));
        }
        return Exit.DONE;
    }

    private int live(Catalog catalog, Policy policy) throws IOException {
        List<Tool> tools = ToolChoice.of(names, catalog.tools().all());
        FetchSettings fetching = watching.fetching(world);
        try (OwnArchive own = OwnArchive.open(watching.stores().archive(world))) {
            RecordedAudit audits = new RecordedAudit(world, catalog);
            LiveAudit live = new LiveAudit(world, own, CrawlSettings.of(fetching, world.environment()));
            LiveAudit.Round round = live.visit(tools, audits);
            String source = watching.stores()
                    .archive(world)
                    .toAbsolutePath()
                    .normalize()
                    .toString();
            Recording recording = new Recording(world, watching.stores(), catalog, policy);
            write(recording.record(round.audit(), source, true));
            round.crawls().forEach(this::failure);
            List<String> worse = Falls.between(round.before(), round.audit(), policy);
            worse.forEach(world::problem);
            return worse.isEmpty() ? Exit.after(round.failed()) : Exit.WORSE;
        }
    }

    private void failure(Crawl crawl) {
        crawl.failures().forEach(failure -> world.problem(crawl.terms() + ": " + failure.message() + "."));
    }

    private void write(Recording.Done done) throws IOException {
        output.write(done.reports().catalog(done.audit()), names.size() == 1, done.audit(), world);
    }
}
