package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder with the archive and a user's own tools and policies. */
final class DataFolder {
    private static final String ARCHIVE = "archive";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder; else $GREENLIGHT_HOME, else ~/.greenlight.")
    private Path folder = Path.of("");

    Path folder(World world) {
        return folder.toString().isEmpty() ? world.home() : folder;
    }

    Path archive(World world) {
        return folder(world).resolve(ARCHIVE);
    }

    /** The archive, which must be there to be read. */
    Path existingArchive(World world) {
        Path archive = archive(world);
        if (!Files.isDirectory(archive))
            throw new UsageException("nothing is recorded yet in " + archive
                    + ". Accepted: greenlight audit TOOL first, or --archive PATH to read another archive.");
        return archive;
    }

    /** The shipped catalog with the user's own files over it. A faulty file is one line; what is in it is left out. */
    Catalog catalog(World world) {
        Catalog catalog = Catalog.with(folder(world));
        catalog.faults().forEach(fault -> world.problem(fault.message()));
        return catalog;
    }
}
