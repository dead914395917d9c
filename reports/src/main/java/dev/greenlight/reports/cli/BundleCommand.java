package dev.greenlight.reports.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The terms on the day, as one file that can be checked without us. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = "Puts everything a decision rested on into one ZIP, or checks such a ZIP without any network.")
final class BundleCommand implements Runnable {
    private BundleCommand() {}

    /** The command with its two parts. */
    static CommandLine of(World world) {
        return new CommandLine(new BundleCommand())
                .addSubcommand("make", new MakeBundle(world))
                .addSubcommand("verify", new VerifyBundle(world));
    }

    @Override
    public void run() {
        throw new UsageException(
                "nothing to do. Accepted: bundle make TOOL --plan P --out FILE, or bundle verify FILE.");
    }
}
