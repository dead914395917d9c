package dev.greenlight.reports.cli;

import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The tools of the catalog with their plans. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "The tools of the catalog with their plans.")
final class ListTools implements Callable<Integer> {
    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            description = "Only tools whose id, name, vendor or category holds this.")
    private String word = "";

    @Mixin
    private DataFolder data = new DataFolder();

    private final World world;

    ListTools(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Tool> tools =
                data.catalog(world).tools().all().stream().filter(this::matches).toList();
        for (Tool tool : tools)
            world.out()
                    .printf(
                            Locale.ROOT,
                            "%-22s %-26s %-10s %s%n",
                            tool.id(),
                            tool.name() + (tool.discontinued() ? " (gone)" : ""),
                            tool.category().label(),
                            tool.plans().stream().map(Plan::id).collect(Collectors.joining(", ")));
        return Exit.DONE;
    }

    private boolean matches(Tool tool) {
        String all = String.join(
                " ",
                tool.id(),
                tool.name(),
                tool.maker().vendor(),
                tool.category().label());
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
