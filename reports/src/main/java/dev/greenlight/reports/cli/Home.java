package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder with the store, the archive and a user's own tools and policies. */
interface Home {
    /** The folder's name on the command line; the same for every command. */
    String OPTION = "--home";

    String DESCRIPTION = "Data folder; else $$GREENLIGHT_HOME, else ~/.greenlight.";

    /** What the option names; empty where it is not given. */
    Path named();

    default Path folder(World world) {
        return named().toString().isEmpty() ? world.home() : named();
    }

    default Path archive(World world) {
        return folder(world).resolve("archive");
    }

    /** The archive, which must be there to be read. */
    default Path existingArchive(World world) {
        Path archive = archive(world);
        if (!Files.isDirectory(archive))
            throw new UsageException("nothing is recorded yet in " + archive
                    + ". Accepted: greenlight audit TOOL first, or --archive PATH to read another archive.");
        return archive;
    }

    /** The shipped catalog with the user's own files over it. A faulty file is one line; what is in it is left out. */
    default Catalog catalog(World world) {
        Catalog catalog = Catalog.with(folder(world));
        catalog.faults().forEach(fault -> world.problem(fault.message()));
        return catalog;
    }

    /** For commands in which {@code --data} means the material that goes in. */
    final class OfUse implements Home {
        @Option(names = OPTION, paramLabel = "DIR", description = DESCRIPTION)
        private Path folder = Path.of("");

        @Override
        public Path named() {
            return folder;
        }
    }
}
