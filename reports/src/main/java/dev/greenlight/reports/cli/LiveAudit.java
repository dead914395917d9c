package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.Crawler;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.archive.OwnArchive;
import java.time.InstantSource;
import java.util.List;

/** Fetches what changed since the last visit and audits the outcome. What looks broken is recorded, and counts once it has persisted. */
final class LiveAudit {
    private final World world;
    private final OwnArchive archive;
    private final CrawlSettings settings;

    /**
     * What came of a visit.
     *
     * @param before the audit of what was recorded until then; the same as after where nothing changed
     * @param audit the audit of what is recorded now
     * @param crawls what came of each document
     */
    record Round(Audit before, Audit audit, List<Crawl> crawls) {
        boolean failed() {
            return crawls.stream().anyMatch(crawl -> !crawl.failures().isEmpty());
        }
    }

    LiveAudit(World world, OwnArchive archive, CrawlSettings settings) {
        this.world = world;
        this.archive = archive;
        this.settings = settings;
    }

    Round visit(List<Tool> tools, RecordedAudit audits) {
        InstantSource clock = settings.fetching().surroundings().clock();
        Versions before = audits.standing(archive, tools, clock.instant());
        List<Declaration> declarations =
                tools.stream().flatMap(tool -> tool.declarations().stream()).toList();
        try (Crawler crawler = new Crawler(archive, settings)) {
            Progress progress = new Progress(world, "fetching");
            List<Crawl> crawls = crawler.crawl(
                    declarations,
                    (crawl, done, all) -> progress.step(crawl.terms().toString(), done, all));
            Versions standing = audits.standing(archive, tools, clock.instant());
            Audit now = audits.audit(tools, standing.with(crawler::health));
            boolean changed = crawls.stream().anyMatch(Crawl.Recorded.class::isInstance);
            return new Round(changed ? audits.audit(tools, before.with(crawler::health)) : now, now, crawls);
        }
    }
}
