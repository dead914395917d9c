package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.discovery.Candidate;
import dev.greenlight.crawler.discovery.Discovered;
import dev.greenlight.crawler.discovery.Discovery;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Fetcher;
import dev.greenlight.reports.Reports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A tool that the catalog does not know: finds its terms from its site, proposes a tool file, audits, reports. */
@Command(
        name = "vet",
        mixinStandardHelpOptions = true,
        description = "Finds the terms of a tool from its site, proposes a tool file, audits and reports.")
final class Vet implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "The tool's site.")
    private URI address = URI.create("");

    @Mixin
    private PrivateAddresses privateAddresses = new PrivateAddresses();

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Output output = new Output();

    private final World world;

    Vet(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (address.getHost() == null)
            throw new UsageException("'" + address + "' is no address. Accepted: https://vendor.example");
        FetchSettings fetching = privateAddresses.settings(world);
        Discovered discovered = discover(fetching);
        discovered.failures().forEach(failure -> world.problem(failure.message() + "."));
        if (discovered.chosen().isEmpty())
            throw new UsageException("no terms were found from " + address
                    + ". Accepted: a page of the site that links to them, or a tool file with their addresses in "
                    + data.folder(world).resolve("tools") + ".");
        Path file = propose(discovered);
        return audit(file, fetching);
    }

    private Discovered discover(FetchSettings fetching) {
        try (Fetcher fetcher = new Fetcher(fetching)) {
            return new Discovery(fetcher).discover(address);
        }
    }

    /** Writes a tool file for a person to confirm or to edit; one that is there already is left alone. */
    private Path propose(Discovered discovered) throws IOException {
        ProposedTool proposed = new ProposedTool(discovered, address);
        Path file = data.folder(world).resolve("tools").resolve(proposed.id() + ".yaml");
        for (Candidate found : discovered.chosen())
            world.note(String.format(
                    Locale.ROOT,
                    "found %-28s %s (%s)",
                    found.type(),
                    found.address(),
                    found.trace().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (Files.exists(file)) {
            world.note("Kept: " + file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, proposed.yaml());
            world.note("Proposed, for you to confirm or edit: " + file);
        }
        return file;
    }

    private int audit(Path file, FetchSettings fetching) throws IOException {
        Catalog catalog = data.catalog(world);
        Policy policy = policyChoice.of(catalog);
        String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        Tool tool = ToolChoice.one(id, catalog.tools().all());
        try (OwnArchive own = OwnArchive.open(data.archive(world))) {
            RecordedAudit audits = new RecordedAudit(world, catalog);
            LiveAudit live = new LiveAudit(world, own, CrawlSettings.of(fetching, world.environment()));
            LiveAudit.Round round = live.visit(List.of(tool), audits);
            output.write(new Reports(policy, audits.book()).catalog(round.audit()), true, round.audit(), world);
            return Exit.after(round.failed());
        }
    }
}
