package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.tool.Tool;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Audits tools from what is recorded, without any network. A text that was analysed before is not analysed again. */
final class RecordedAudit {
    private final World world;
    private final Criteria book = Criteria.shipped();
    private final Auditor auditor;

    RecordedAudit(World world, Catalog catalog) {
        this.world = world;
        Analyzer analyzer = Analyzer.by(book);
        Map<String, Analysis> analysed = new ConcurrentHashMap<>();
        this.auditor = new Auditor(
                catalog.criteria(), text -> analysed.computeIfAbsent(text, analyzer::analyze), InOrder.cores());
    }

    /** The criteria book by which texts are analysed. */
    Criteria book() {
        return book;
    }

    Audit audit(Collection<Tool> tools, Versions versions) {
        Progress progress = new Progress(world, "analysing");
        return auditor.audit(tools, versions, (terms, done, all) -> progress.step(terms.toString(), done, all));
    }
}
