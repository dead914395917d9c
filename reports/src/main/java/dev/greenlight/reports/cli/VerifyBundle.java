package dev.greenlight.reports.cli;

import dev.greenlight.reports.bundle.BundleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a bundle without any network. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every hash and every quote of a bundle.")
final class VerifyBundle implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A bundle.")
    private Path file = Path.of("");

    private final World world;

    VerifyBundle(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        BundleCheck.Checked checked = BundleCheck.check(file);
        checked.faults().forEach(fault -> world.problem(file + ": " + CheckedUse.oneLine(fault) + "."));
        if (!checked.faults().isEmpty()) return Exit.USAGE;
        world.out()
                .println("sound: " + checked.files() + " files, " + checked.quotes()
                        + " quotes stand where they should");
        return Exit.DONE;
    }
}
