package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an approval is about, and who does something about it. */
final class MatterChoice {
    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    @Option(
            names = "--use",
            paramLabel = "U",
            required = true,
            split = ",",
            description = "Rows of the guidance's matrix, separated by commas: ${COMPLETION-CANDIDATES}.")
    private Set<Use.Purpose> uses = Set.of();

    @Option(
            names = "--show",
            paramLabel = "S",
            defaultValue = Matter.ANY_SHOW,
            description = "The show or scope. Default: ${DEFAULT-VALUE}.")
    private String show = Matter.ANY_SHOW;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; else $$GREENLIGHT_USER, else $$USER.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, for the log.")
    private String why = "";

    String name() {
        return name;
    }

    /** The matter, of a tool that has the plan. */
    Matter of(Tool tool) {
        plan(tool, plan);
        if (show.isBlank()) throw new UsageException("--show is blank. Accepted: a show's name, or no --show at all.");
        return new Matter(tool.id(), plan, show, new TreeSet<>(uses));
    }

    String who(World world) {
        return who(by, world);
    }

    /** The person named, or the one whom the surroundings name. */
    static String who(String by, World world) {
        String user = world.variable("GREENLIGHT_USER").isBlank()
                ? world.variable("USER")
                : world.variable("GREENLIGHT_USER");
        String who = by.isBlank() ? user : by;
        if (who.isBlank()) throw new UsageException("nobody is named. Accepted: --by NAME, or $GREENLIGHT_USER.");
        return who;
    }

    String why() {
        if (why.isBlank()) throw new UsageException("--why is blank. Accepted: the reason, in words.");
        return why;
    }

    /** A plan of a tool by its id. */
    static Plan plan(Tool tool, String id) {
        return tool.plan(id)
                .orElseThrow(() -> new UsageException(tool.id() + " has no plan '" + id + "'. Accepted: "
                        + tool.plans().stream().map(Plan::id).collect(Collectors.joining(", ")) + "."));
    }
}
