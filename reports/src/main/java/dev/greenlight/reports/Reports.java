package dev.greenlight.reports;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Upstream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts reports together from an audit: one policy, one criteria book. The same audit always gives the same report. */
public final class Reports {
    private final Policy policy;
    private final Criteria book;
    private final Decided decided;
    private final Moves moves;

    /** Tells whose change moved the rating of a plan last. */
    @FunctionalInterface
    public interface Moves {
        /** Terms, extraction, criterion, policy or age; empty where that is not known. */
        Optional<String> because(Audit.Audited audited);
    }

    /** @param book by which the terms were analysed */
    public Reports(Policy policy, Criteria book) {
        this(policy, book, new Decided(List.of(), LocalDate.MIN), audited -> Optional.empty());
    }

    private Reports(Policy policy, Criteria book, Decided decided, Moves moves) {
        this.policy = policy;
        this.book = book;
        this.decided = decided;
        this.moves = moves;
    }

    /** The same reports, with what people decided by a day. */
    public Reports with(List<Approval> approvals, LocalDate day) {
        return new Reports(policy, book, new Decided(List.copyOf(approvals), day), moves);
    }

    /** The same reports, with whose change moved each rating. */
    public Reports with(Moves known) {
        return new Reports(policy, book, decided, known);
    }

    /** All tools of an audit. */
    public CatalogReport catalog(Audit audit) {
        return new CatalogReport(name(policy), audit.day(), tools(audit), Report.LIMITS);
    }

    /** One report per tool of an audit, in its order. */
    public List<ToolReport> tools(Audit audit) {
        Map<Tool, List<PlanReport>> plans = new LinkedHashMap<>();
        List<Rating> ratings = audit.rate(policy);
        for (int i = 0; i < ratings.size(); i++) {
            Audit.Audited audited = audit.plans().get(i);
            plans.computeIfAbsent(audited.tool(), tool -> new ArrayList<>())
                    .add(new PlanReports(name(policy), book, audited, decided(audited))
                            .report(ratings.get(i), later(audit, audited, ratings.get(i)), moves.because(audited)));
        }
        return plans.entrySet().stream()
                .map(entry -> new ToolReport(
                        name(entry.getKey()), name(policy), audit.day(), entry.getValue(), Report.LIMITS))
                .toList();
    }

    private Rating later(Audit audit, Audit.Audited audited, Rating now) {
        return audited.dossier().announced().isEmpty()
                ? now
                : audit.rate(audited.onceAnnouncedBind(), policy, now.subject().circumstances());
    }

    private Decided decided(Audit.Audited audited) {
        return decided.about(audited.tool().id(), audited.plan().id());
    }

    private static PolicyName name(Policy policy) {
        return new PolicyName(
                policy.id(),
                policy.ref().version(),
                policy.title(),
                policy.ref().sha256());
    }

    private static ToolReport.ToolName name(Tool tool) {
        return new ToolReport.ToolName(
                tool.id(),
                tool.name(),
                tool.maker().vendor(),
                tool.category().label(),
                Optional.of(tool.maker().website()).filter(website -> !website.isBlank()),
                tool.note(),
                Optional.of(tool.upstream())
                        .filter(Upstream::routes)
                        .map(upstream -> new ToolReport.Upstream(upstream.tools(), upstream.unnamed())));
    }
}
