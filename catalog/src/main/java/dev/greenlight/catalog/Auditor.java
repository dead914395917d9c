package dev.greenlight.catalog;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Audits tools: the one place where recorded versions and the analyzer meet. The same versions, tools and analyzer give the same
 * audit, however many threads there are; a text that cannot be read or analysed stops no other.
 */
public final class Auditor {
    private final Criteria criteria;
    private final Function<String, Analysis> analyzer;
    private final int threads;

    /**
     * @param criteria how the documents of a plan join
     * @param analyzer what says what a text in Markdown answers; called by several threads
     * @param threads how many
     */
    public Auditor(Criteria criteria, Function<String, Analysis> analyzer, int threads) {
        this.criteria = criteria;
        this.analyzer = analyzer;
        this.threads = threads;
    }

    /** Reads the terms of every plan of some tools. */
    public Audit audit(Collection<Tool> tools, Versions versions, AuditListener listener) {
        Shelf shelf = new Shelf(tools, versions);
        List<Excerpt> needed = tools.stream()
                .flatMap(tool -> tool.terms().stream().flatMap(entry -> shelf.find(tool, entry).stream()))
                .flatMap(excerpt -> Stream.concat(Stream.of(excerpt), shelf.announced(excerpt).stream()))
                .distinct()
                .sorted(Comparator.<Excerpt, Terms>comparing(
                                excerpt -> excerpt.entry().terms())
                        .thenComparing(Excerpt::part)
                        .thenComparing(excerpt -> excerpt.entry().recordedAt()))
                .toList();
        Map<Excerpt, ReadingRoom.Outcome> read = new ReadingRoom(versions, analyzer, listener).read(needed, threads);
        List<Audited> plans = tools.stream()
                .flatMap(tool -> tool.plans().stream()
                        .map(plan -> new Audited(tool, plan, Filing.dossier(tool, plan, shelf, read))))
                .toList();
        return new Audit(versions.day(), plans, criteria);
    }
}
