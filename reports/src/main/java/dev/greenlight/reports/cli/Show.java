package dev.greenlight.reports.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The report on one tool from what is recorded. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "The report on one tool from what is recorded, without any network.")
final class Show implements Callable<Integer> {
    @Mixin
    private ToolAsked tools = new ToolAsked();

    @Mixin
    private Output output = new Output();

    private final World world;

    Show(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        ToolAsked.Found found = tools.find(world);
        output.write(found.reports().catalog(found.audit()), true, found.audit(), world);
        return Exit.DONE;
    }
}
