package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.store.StandingRating;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.Wanted;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.reports.Reports;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rates what stands in the store for a use, with what people approved and proved. */
final class Workbench {
    private static final int ALTERNATIVES = 5;

    private final Store store;
    private final Catalog catalog;
    private final Policy policy;
    private final LocalDate day;

    Workbench(Store store, Catalog catalog, Policy policy, LocalDate day) {
        this.store = store;
        this.catalog = catalog;
        this.policy = policy;
        this.day = day;
    }

    Catalog catalog() {
        return catalog;
    }

    Store store() {
        return store;
    }

    LocalDate day() {
        return day;
    }

    /** Reports with what the store adds to an audit: what people decided, and whose change moved each rating. */
    Reports reports(Audit audit) {
        store.audits().rate(catalog, policy, day);
        Set<String> tools =
                audit.plans().stream().map(audited -> audited.tool().id()).collect(Collectors.toSet());
        Wanted all = Wanted.all(policy, day);
        Wanted wanted = tools.size() == 1 ? all.of(tools.iterator().next()) : all;
        Map<List<String>, StandingRating> standing = store.audits().list(wanted).stream()
                .filter(each -> !each.since().isAfter(audit.day()))
                .collect(Collectors.toMap(
                        each -> List.of(each.tool().id(), each.plan().id()), Function.identity()));
        return new Reports(policy, ShippedBook.IT)
                .with(store.approvals().all(), day)
                .with(audited -> Optional.ofNullable(standing.get(
                                List.of(audited.tool().id(), audited.plan().id())))
                        .flatMap(StandingRating::because));
    }

    /** The audit of a tool that stands; empty where nothing is recorded of it. */
    Optional<Audit> audit(Tool tool) {
        return store.audits().inHindsight(catalog, day, Set.of(tool.id())).stream()
                .reduce((earlier, later) -> later);
    }

    /** The rating of a plan for a use. */
    Rating rate(Audit audit, Audited audited, Use use) {
        return rate(audit, audited, policy, use);
    }

    static Rating rate(Audit audit, Audited audited, Policy policy, Use use) {
        return audit.rate(audited, policy, Circumstances.of(audited.tool()).with(use.material()));
    }

    /** The approval in force that covers a use of a plan; the one that holds longest. */
    Optional<Approval> approval(String tool, String plan, String show, Use use) {
        return store.approvals().of(tool).stream()
                .map(approval -> approval.asOf(day))
                .filter(approval -> approval.inForce(day))
                .filter(approval -> approval.matter().covers(tool, plan, show, use.purpose()))
                .filter(approval -> approval.grant()
                        .filter(grant -> grant.material().containsAll(use.material()))
                        .isPresent())
                .max(Comparator.comparing(approval -> approval.expires().orElse(LocalDate.MAX)));
    }

    /** A step of a workflow, with the conditions that an approval has proof of. */
    static Step step(Rating rating, Optional<Approval> approval, LocalDate day, Step.Agreement agreement) {
        Set<String> proved = approval.stream()
                .flatMap(given -> rating.standing(Standing.CONDITION).stream()
                        .filter(ruling -> isProved(ruling, given, day))
                        .map(Ruling::criterion))
                .collect(Collectors.toSet());
        return Step.of(rating, proved, agreement);
    }

    /** The tools to whose models a tool routes content, as steps that nobody chose. */
    List<Routed> routed(Tool tool, Use use) {
        return Routed.from(
                tool, catalog.tools(), new Routed.Rater(this::audit, (audit, audited) -> rate(audit, audited, use)));
    }

    private static boolean isProved(Ruling ruling, Approval approval, LocalDate day) {
        return ruling.conditions().stream()
                .allMatch(condition -> approval.proof(condition.text(), day).isPresent());
    }

    /** Whether the axes that count for a use hold, on conditions at most. */
    static boolean passes(Rating rating, Use use) {
        return Grant.decisive(new TreeSet<>(Set.of(use.purpose()))).stream()
                .allMatch(axis -> rating.axis(axis).compareTo(Compliance.CONDITIONAL) >= 0);
    }

    /** The weakest point on the axes that count for a use; empty where every gate passes. */
    static Optional<Ruling> weakest(Rating rating, Use use) {
        List<Axis> axes = Grant.decisive(new TreeSet<>(Set.of(use.purpose())));
        return rating.weakestFirst().stream()
                .filter(ruling -> axes.contains(ruling.gate().axis()) && ruling.standing() != Standing.PASS)
                .findFirst();
    }

    /** The cheapest plan of a tool that passes; the first in the order of the file where plans have no order. */
    Optional<Rating> cheapestPassing(Audit audit, Use use) {
        return audit.plans().stream()
                .sorted(Comparator.comparing(Workbench::price))
                .map(audited -> rate(audit, audited, use))
                .filter(rating -> passes(rating, use))
                .findFirst();
    }

    private static int price(Audited audited) {
        int order = audited.tool().cheapestFirst().indexOf(audited.plan().id());
        return order < 0 ? Integer.MAX_VALUE : order;
    }

    /** Plans of other tools of the same category that pass, the best first. */
    List<Rating> alternatives(Tool tool, Use use) {
        store.audits().rate(catalog, policy, day);
        return Stream.of(Compliance.COMPLIANT, Compliance.CONDITIONAL)
                .flatMap(rating -> store
                        .audits()
                        .list(Wanted.all(policy, day)
                                .holding(tool.category().label())
                                .with(new Wanted.OnAxis(Axis.SECURITY, rating)))
                        .stream())
                .map(StandingRating::tool)
                .map(StandingRating.Name::id)
                .distinct()
                .filter(id -> !id.equals(tool.id()))
                .flatMap(id -> catalog.tools().find(id).stream())
                .filter(other -> other.category() == tool.category() && !other.discontinued())
                .flatMap(other -> audit(other).flatMap(audit -> cheapestPassing(audit, use)).stream())
                .limit(ALTERNATIVES)
                .toList();
    }
}
