package dev.greenlight.reports.cli;

import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.tool.Tool;
import java.util.List;

/** Prints what would pass instead of what does not. */
final class Suggestions {
    private final Workbench bench;
    private final World world;

    Suggestions(Workbench bench, World world) {
        this.bench = bench;
        this.world = world;
    }

    /** For each step that does not pass: another plan of the same tool, and other tools of its kind. */
    void print(List<Rating> steps, Use use) {
        for (Rating step : steps) if (!Workbench.passes(step, use)) print(step, use);
    }

    private void print(Rating step, Use use) {
        Tool tool = Recorded.tool(step.subject().tool(), bench.catalog(), bench.store());
        bench.audit(tool)
                .flatMap(audit -> bench.cheapestPassing(audit, use))
                .ifPresent(plan -> world.out().println("  plan of the same tool that passes: " + words(plan)));
        List<Rating> others = bench.alternatives(tool, use);
        for (Rating other : others) world.out().println("  alternative that passes: " + words(other));
        if (others.isEmpty())
            world.out()
                    .println("  no audited tool of the category "
                            + tool.category().label() + " passes");
    }

    private static String words(Rating rating) {
        return rating.subject().tool() + ", plan " + rating.subject().plan() + " ("
                + rating.axis(Axis.SECURITY).label() + " as of "
                + rating.subject().asOf() + ")";
    }
}
