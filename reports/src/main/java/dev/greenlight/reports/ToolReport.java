package dev.greenlight.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One tool with all its plans under one policy, on one day.
 *
 * @param tool which tool
 * @param policy by which policy
 * @param asOf the day for which it speaks
 * @param plans in the order of the catalog
 * @param limits what every reader must know
 */
public record ToolReport(ToolName tool, PolicyName policy, LocalDate asOf, List<PlanReport> plans, List<String> limits)
        implements Report {
    /**
     * Names a tool.
     *
     * @param id its id in the catalog
     * @param name as the vendor writes it
     * @param vendor the company that contracts
     * @param category what it is mainly used for
     * @param website where it presents itself
     * @param note what a reviewer should know
     * @param upstream to whose models it passes content on; empty where it runs its own only, as far as is known
     */
    public record ToolName(
            String id,
            String name,
            String vendor,
            String category,
            Optional<String> website,
            Optional<String> note,
            Optional<Upstream> upstream) {}

    /**
     * The models of others to which a tool passes content on.
     *
     * @param tools ids of the tools that are named, each a step of its own
     * @param unnamed whether there are others, which are not named
     */
    public record Upstream(List<String> tools, boolean unnamed) {
        public Upstream {
            tools = List.copyOf(tools);
        }

        /** For people. */
        public String words() {
            if (tools.isEmpty()) return "Content goes to models of others, which are not named.";
            return "Content goes to models of others, each a step of its own: " + String.join(", ", tools)
                    + (unnamed ? ", and others that are not named." : ".");
        }
    }

    public ToolReport {
        plans = List.copyOf(plans);
        limits = List.copyOf(limits);
    }

    @Override
    public String subject() {
        return "tool";
    }
}
