package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.StandingRating;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.reports.CsvLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ratings line by line: for people, or for spreadsheets. */
interface RatingTable {
    void head();

    void line(StandingRating rating, List<Approval> approvals);

    void unaudited(Tool tool);

    static RatingTable of(String format, Policy policy, LocalDate day, World world) {
        return switch (format) {
            case "text" -> new ForPeople(world);
            case "csv" -> new ForSpreadsheets(policy, day, world);
            default -> throw new UsageException("no format '" + format + "'. Accepted: text, csv.");
        };
    }

    /** A line a plan. */
    record ForPeople(World world) implements RatingTable {
        private static final String FORM = "%-22s %-20s %-15s %-15s %-15s %-10s %s%n";

        @Override
        public void head() {
            world.out()
                    .printf(
                            Locale.ROOT,
                            FORM,
                            "tool",
                            "plan",
                            "security",
                            "rights",
                            "talent",
                            "as of",
                            "weakest point");
        }

        @Override
        public void line(StandingRating rating, List<Approval> approvals) {
            String approved = approvals.stream()
                    .map(approval -> "; approved for " + approval.matter().words()
                            + approval.expires().map(last -> " until " + last).orElse(""))
                    .collect(Collectors.joining());
            world.out()
                    .printf(
                            Locale.ROOT,
                            FORM,
                            rating.tool().id(),
                            rating.plan().id(),
                            rating.security().label(),
                            rating.rights().label(),
                            rating.talent() == Compliance.NOT_APPLICABLE
                                    ? "n/a"
                                    : rating.talent().label(),
                            rating.asOf(),
                            rating.weakest().orElse("-") + approved);
        }

        @Override
        public void unaudited(Tool tool) {
            String plans = tool.plans().stream().map(Plan::id).collect(Collectors.joining(", "));
            String gone = tool.discontinued() ? "discontinued" : "not audited yet";
            world.out().printf(Locale.ROOT, "%-22s %s (%s)%n", tool.id(), plans, gone);
        }
    }

    /** The columns of an approved list. */
    record ForSpreadsheets(Policy policy, LocalDate day, World world) implements RatingTable {
        @Override
        public void head() {
            write(List.of(
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
                    "expires"));
        }

        @Override
        public void line(StandingRating rating, List<Approval> approvals) {
            if (approvals.isEmpty()) write(rating, List.of("", "", "", "", "", ""));
            for (Approval approval : approvals) write(rating, cells(approval));
        }

        @Override
        public void unaudited(Tool tool) {}

        private void write(StandingRating rating, List<String> approval) {
            List<String> cells = new ArrayList<>(List.of(
                    rating.tool().id(),
                    rating.plan().id(),
                    policy.ref().toString(),
                    rating.asOf().toString(),
                    rating.security().label(),
                    rating.rights().label(),
                    rating.talent().label(),
                    rating.assurance(),
                    rating.weakest().orElse(""),
                    rating.expires().map(LocalDate::toString).orElse("")));
            cells.addAll(approval);
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
}
