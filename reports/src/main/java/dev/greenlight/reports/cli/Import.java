package dev.greenlight.reports.cli;

import dev.greenlight.crawler.archive.Imported;
import dev.greenlight.crawler.archive.OwnArchive;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes what others recorded over into the data folder. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes what others recorded over.")
final class Import implements Runnable {
    private final World world;

    Import(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        throw new UsageException("import what? Accepted: import ota PATH");
    }

    /** Versions of an Open Terms Archive, with their history. */
    @Command(
            name = "ota",
            mixinStandardHelpOptions = true,
            description = "An Open Terms Archive with its history: git repository, bundle, dataset ZIP or folder.")
    int ota(@Parameters(paramLabel = "PATH", description = "The archive to read.") Path path, @Mixin DataFolder data) {
        try (OwnArchive own = OwnArchive.open(data.archive(world))) {
            Imported imported = own.importFrom(path, UnaryOperator.identity());
            world.out()
                    .println(imported.recorded() + " versions recorded, " + imported.known() + " were here already.");
            imported.kept()
                    .forEach(terms -> world.problem(terms + ": left as it is here, since it has another origin."));
            return Exit.after(!imported.kept().isEmpty());
        }
    }
}
