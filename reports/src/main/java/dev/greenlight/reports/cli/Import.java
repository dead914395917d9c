package dev.greenlight.reports.cli;

import dev.greenlight.crawler.archive.Imported;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.archive.WebCopy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes what others recorded over into the data folder. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes what others recorded over.")
final class Import implements Runnable {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

    private final World world;

    Import(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        throw new UsageException("import what? Accepted: import ota PATH, or import ota URL");
    }

    /** Versions of an Open Terms Archive, with their history. */
    @Command(
            name = "ota",
            mixinStandardHelpOptions = true,
            description = {
                "An Open Terms Archive with its history: git repository, bundle, dataset ZIP or folder.",
                "From the web: an address that ends with .zip or .bundle is downloaded, any other is cloned."
            })
    int ota(
            @Parameters(paramLabel = "PATH|URL", description = "The archive to read.") String place,
            @Mixin PrivateAddresses privateAddresses,
            @Mixin DataFolder data) {
        if (!ADDRESS.matcher(place).lookingAt()) return take(Path.of(place), data);
        world.note("fetching " + place);
        try (WebCopy copy = WebCopy.of(address(place), privateAddresses.settings(world))) {
            return take(copy.path(), data);
        }
    }

    private static URI address(String place) {
        try {
            return new URI(place);
        } catch (URISyntaxException e) {
            throw new UsageException("'" + place + "' is no address. Accepted: https://forge.example/versions");
        }
    }

    private int take(Path archive, DataFolder data) {
        try (OwnArchive own = OwnArchive.open(data.archive(world))) {
            Imported imported = own.importFrom(archive, UnaryOperator.identity());
            world.out()
                    .println(imported.recorded() + (imported.recorded() == 1 ? " version" : " versions") + " recorded, "
                            + imported.known() + (imported.known() == 1 ? " was" : " were") + " here already.");
            imported.kept()
                    .forEach(terms -> world.problem(terms + ": left as it is here, since it has another origin."));
            return Exit.after(!imported.kept().isEmpty());
        }
    }
}
