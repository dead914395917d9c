package dev.greenlight.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many tools under one policy, on one day.
 *
 * @param policy by which policy
 * @param asOf the day for which it speaks
 * @param tools in the order of the catalog
 * @param limits what every reader must know
 */
public record CatalogReport(PolicyName policy, LocalDate asOf, List<ToolReport> tools, List<String> limits)
        implements Report {
    public CatalogReport {
        tools = List.copyOf(tools);
        limits = List.copyOf(limits);
    }

    @Override
    public String subject() {
        return "catalog";
    }

    /** All plans of all tools. */
    public List<PlanReport> plans() {
        return tools.stream().flatMap(tool -> tool.plans().stream()).toList();
    }

    /** How many plans have which rating on an axis. */
    public Map<String, Long> count(String axis) {
        return plans().stream()
                .collect(Collectors.groupingBy(plan -> plan.axes().getOrDefault(axis, ""), Collectors.counting()));
    }
}
