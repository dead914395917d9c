package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.BundleBook;
import dev.greenlight.catalog.store.OpenPoints;
import dev.greenlight.catalog.store.StandingRating;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.Wanted;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.reports.CsvLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ratings with the columns of an approved list, for spreadsheets: a line per approval, or per plan where there is none. */
final class ApprovedTable implements RatingTable {
    private static final List<String> COLUMNS = List.of(
            "tool",
            "plan",
            "policy",
            "asOf",
            "security",
            "rights",
            "talent",
            "assurance",
            "weakest",
            "rating expires",
            "approval",
            "approver",
            "scope",
            "dataClasses",
            "uses",
            "expires",
            "conditions",
            "unknowns",
            "bundle",
            "changedBecause");
    private static final String BETWEEN = "; ";
    private static final List<String> NOT_APPROVED = List.of("", "", "", "", "", "");

    private final Map<BundleBook.OfPlan, OpenPoints> open = new HashMap<>();
    private final Map<BundleBook.OfPlan, String> bundles;
    private final Policy policy;
    private final LocalDate day;
    private final World world;

    ApprovedTable(Store store, Wanted wanted, Policy policy, World world) {
        store.audits().open(wanted).forEach(each -> open.put(new BundleBook.OfPlan(each.tool(), each.plan()), each));
        this.bundles = store.bundles().last(policy.ref(), wanted.day());
        this.policy = policy;
        this.day = wanted.day();
        this.world = world;
    }

    @Override
    public void head() {
        write(COLUMNS);
    }

    @Override
    public void line(StandingRating rating, List<Approval> approvals) {
        OpenPoints points = points(rating);
        if (approvals.isEmpty()) write(rating, NOT_APPROVED, String.join(BETWEEN, points.conditions()));
        for (Approval approval : approvals) write(rating, cells(approval), conditions(approval));
    }

    @Override
    public void unaudited(Tool tool, boolean later) {}

    private OpenPoints points(StandingRating rating) {
        BundleBook.OfPlan plan = plan(rating);
        return open.getOrDefault(plan, new OpenPoints(plan.tool(), plan.plan(), List.of(), List.of()));
    }

    private static BundleBook.OfPlan plan(StandingRating rating) {
        return new BundleBook.OfPlan(rating.tool().id(), rating.plan().id());
    }

    /** The conditions on which it was approved, each with its proof. */
    private String conditions(Approval approval) {
        return approval.conditions().keySet().stream()
                .map(condition -> condition
                        + approval.proof(condition, day)
                                .map(proof -> " (proof: " + proof.where() + ")")
                                .orElse(" (open)"))
                .collect(Collectors.joining(BETWEEN));
    }

    private void write(StandingRating rating, List<String> approval, String conditions) {
        BundleBook.OfPlan plan = plan(rating);
        List<String> cells = new ArrayList<>(List.of(
                plan.tool(),
                plan.plan(),
                policy.ref().toString(),
                rating.asOf().toString(),
                rating.security().label(),
                rating.rights().label(),
                rating.talent().label(),
                rating.assurance(),
                rating.weakest().orElse(""),
                rating.expires().map(LocalDate::toString).orElse("")));
        cells.addAll(approval);
        cells.add(conditions);
        cells.add(String.join(BETWEEN, points(rating).unknowns()));
        cells.add(bundles.getOrDefault(plan, ""));
        cells.add(rating.because().orElse(""));
        write(cells);
    }

    private List<String> cells(Approval approval) {
        String material = approval.grant()
                .map(grant -> grant.material().stream().map(DataClass::name).collect(Collectors.joining(" ")))
                .orElse("");
        return List.of(
                approval.state(day).label(),
                approval.acts().get(approval.acts().size() - 1).who(),
                approval.matter().show(),
                material,
                approval.matter().words(),
                approval.expires().map(LocalDate::toString).orElse(""));
    }

    private void write(List<String> cells) {
        world.out().print(CsvLine.of(cells));
    }
}
