package dev.greenlight.reports.cli;

import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.archive.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after the archive in the data folder. */
@Command(name = "archive", mixinStandardHelpOptions = true, description = "Looks after the archive in the data folder.")
final class ArchiveCommand implements Runnable {
    private final World world;

    ArchiveCommand(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        throw new UsageException("do what with the archive? Accepted: archive verify");
    }

    /** Computes every hash anew. */
    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Computes every hash in the archive anew.")
    int verify(@Mixin DataFolder data) {
        data.existingArchive(world);
        try (OwnArchive own = OwnArchive.open(data.archive(world))) {
            Verification verification = own.verify();
            verification.faults().forEach(world::problem);
            world.out()
                    .println(verification.objects() + " objects of " + verification.recorded()
                            + " snapshots and versions read; "
                            + verification.faults().size() + " faults.");
            return Exit.after(!verification.faults().isEmpty());
        }
    }
}
