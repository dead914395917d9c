package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.change.Analyses;
import dev.greenlight.catalog.change.Quarantine;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/** Audits tools from what is recorded, without any network. A text that was analysed before is not analysed again. */
final class RecordedAudit {
    private final World world;
    private final Analyses analyses;
    private final Auditor auditor;

    RecordedAudit(World world, Catalog catalog) {
        this.world = world;
        this.analyses = new Analyses(ShippedAnalyzer.IT);
        this.auditor = new Auditor(catalog.criteria(), analyses::of, InOrder.cores());
    }

    /** The criteria book by which texts are analysed. */
    Criteria book() {
        return ShippedAnalyzer.IT.book();
    }

    /**
     * The versions of some tools' terms that counted at an instant and were in force on its day: what looks broken, or returns to an
     * earlier text, does not count before it has persisted, and what is announced does not before it binds.
     */
    Versions standing(Archive archive, Collection<Tool> tools, Instant at) {
        return Versions.inForce(
                Quarantine.of(archive, tools, analyses, at),
                at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    Audit audit(Collection<Tool> tools, Versions versions) {
        Progress progress = new Progress(world, "analysing");
        return auditor.audit(tools, versions, (terms, done, all) -> progress.step(terms.toString(), done, all));
    }
}
