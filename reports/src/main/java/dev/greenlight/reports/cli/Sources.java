package dev.greenlight.reports.cli;

import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.Crawler;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.SourceCheck;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.health.HealthRecords;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.TermsHealth;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How every source fares. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Last good capture, last try, reason of failure and next due date of every source.")
final class Sources implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", arity = "0..*", description = "Only these tools.")
    private List<String> names = List.of();

    @Option(names = "--check", description = "Fetch every source of the tools twice; both texts must be equal.")
    private boolean check;

    @Mixin
    private PrivateAddresses privateAddresses = new PrivateAddresses();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    private final World world;
    private boolean failures;

    Sources(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (check) checkAll();
        else list();
        return Exit.after(failures);
    }

    private void list() {
        KnownSources known = new KnownSources(
                HealthRecords.of(data.archive(world)).all(),
                data.catalog(world).tools().all());
        DueDates due = dueDates();
        for (Terms terms : known.terms(names)) {
            TermsHealth health = known.health(terms);
            health.sources().forEach(source -> line(health, source, due));
            known.untried(terms).forEach(address -> world.out().println(terms + "  " + address + "\n  never tried"));
        }
    }

    private DueDates dueDates() {
        try (Store store = stores.open(world)) {
            return new DueDates(data.catalog(world), store, world);
        }
    }

    private void line(TermsHealth terms, SourceHealth source, DueDates due) {
        failures |= source.failure().isPresent();
        world.out().println(terms.terms() + "  " + source.address());
        world.out()
                .println("  last good "
                        + source.good().map(good -> seconds(good.at())).orElse("never") + ", last try "
                        + seconds(source.lastTry())
                        + ", next due " + due.of(terms.terms())
                        + source.failure()
                                .map(failure -> ", " + failure.reason().words())
                                .orElse(""));
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void checkAll() {
        if (names.isEmpty())
            throw new UsageException("--check needs to know which tools. Accepted: sources --check TOOL...");
        List<Tool> tools = ToolChoice.of(names, data.catalog(world).tools().all());
        FetchSettings fetching = privateAddresses.settings(world);
        try (OwnArchive own = OwnArchive.open(data.archive(world));
                Crawler crawler = new Crawler(own, CrawlSettings.of(fetching, world.environment()))) {
            for (Tool tool : tools)
                for (Declaration declaration : tool.declarations())
                    crawler.check(declaration).forEach(outcome -> tell(declaration, outcome));
        }
    }

    private void tell(Declaration declaration, SourceCheck outcome) {
        String words;
        if (outcome instanceof SourceCheck.Stable stable) {
            words = "stable, " + stable.words() + " words";
        } else if (outcome instanceof SourceCheck.Unstable unstable) {
            words = "differs: \"" + unstable.first() + "\" then \"" + unstable.second() + "\"";
        } else {
            words = ((SourceCheck.Failing) outcome).failure().message();
        }
        failures |= !(outcome instanceof SourceCheck.Stable);
        world.out().println(declaration.terms() + "  " + outcome.source().address() + "  " + words);
    }
}
