package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.store.StandingRating;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ratings line by line. */
interface RatingTable {
    void head();

    void line(StandingRating rating, List<Approval> approvals);

    /**
     * A tool of which nothing had been audited.
     *
     * @param later whether it was since
     */
    void unaudited(Tool tool, boolean later);

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
        public void unaudited(Tool tool, boolean later) {
            String plans = tool.plans().stream().map(Plan::id).collect(Collectors.joining(", "));
            String gone = later ? "audited only later" : tool.discontinued() ? "discontinued" : "not audited yet";
            world.out().printf(Locale.ROOT, "%-22s %s (%s)%n", tool.id(), plans, gone);
        }
    }
}
