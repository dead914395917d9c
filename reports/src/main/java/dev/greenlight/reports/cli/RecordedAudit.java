package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.change.Analyses;
import dev.greenlight.catalog.tool.Tool;
import java.util.Collection;

/** Audits tools from what is recorded, without any network. A text that was analysed before is not analysed again. */
final class RecordedAudit {
    private final World world;
    private final Criteria book = Criteria.shipped();
    private final Analyses analyses;
    private final Auditor auditor;

    RecordedAudit(World world, Catalog catalog) {
        this.world = world;
        this.analyses = new Analyses(Analyzer.by(book));
        this.auditor = new Auditor(catalog.criteria(), analyses::of, InOrder.cores());
    }

    /** The criteria book by which texts are analysed. */
    Criteria book() {
        return book;
    }

    /** What texts said that were analysed. */
    Analyses analyses() {
        return analyses;
    }

    Audit audit(Collection<Tool> tools, Versions versions) {
        Progress progress = new Progress(world, "analysing");
        return auditor.audit(tools, versions, (terms, done, all) -> progress.step(terms.toString(), done, all));
    }
}
