package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.schedule.Visit;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.FetchSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits tools one by one on the web. The archive is held for a visit only, so that others get their turn in between. */
final class LiveVisit implements Visit {
    private final World world;
    private final Catalog catalog;
    private final Path archive;
    private final FetchSettings fetching;
    private LocalDate day;
    private RecordedAudit audits;

    LiveVisit(World world, Catalog catalog, Path archive, FetchSettings fetching) {
        this.world = world;
        this.catalog = catalog;
        this.archive = archive;
        this.fetching = fetching;
        this.day = world.today();
        this.audits = new RecordedAudit(world, catalog);
    }

    @Override
    public synchronized Visited visit(Tool tool) {
        try (OwnArchive own = OwnArchive.open(archive)) {
            CrawlSettings settings = CrawlSettings.of(fetching, world.environment());
            LiveAudit.Round round = new LiveAudit(world, own, settings).visit(List.of(tool), today());
            List<String> failures = round.crawls().stream()
                    .flatMap(crawl ->
                            crawl.failures().stream().map(failure -> crawl.terms() + ": " + failure.message() + "."))
                    .toList();
            failures.forEach(world::problem);
            return new Visited(round.audit(), failures, whose(round.crawls()));
        } catch (RuntimeException e) {
            world.problem(tool.id() + " could not be visited and is tried again: " + e.getMessage());
            throw e;
        }
    }

    private static Map<Terms, Whose> whose(List<Crawl> crawls) {
        Map<Terms, Whose> whose = new HashMap<>();
        for (Crawl crawl : crawls) entry(crawl).ifPresent(entry -> whose.put(crawl.terms(), Whose.of(entry.cause())));
        return whose;
    }

    private static Optional<Entry> entry(Crawl crawl) {
        if (crawl instanceof Crawl.Recorded recorded)
            return Optional.of(recorded.version().entry());
        if (crawl instanceof Crawl.Unchanged unchanged) return Optional.of(unchanged.entry());
        return crawl instanceof Crawl.Failed failed ? failed.lastGood() : Optional.empty();
    }

    /** Texts that were analysed are remembered for a day, not for as long as the process lives. */
    private RecordedAudit today() {
        if (!world.today().equals(day)) audits = new RecordedAudit(world, catalog);
        day = world.today();
        return audits;
    }
}
