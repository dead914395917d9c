package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which store a command works on: a file of the data folder, unless it is told otherwise. */
final class StoreChoice {
    @Option(
            names = "--store",
            paramLabel = "ADDRESS",
            description =
                    "A file, or jdbc:postgresql://HOST/DATABASE; else $$GREENLIGHT_STORE, else a file in the data folder.")
    private String address = "";

    private final Home data;

    StoreChoice(Home data) {
        this.data = data;
    }

    Store open(World world) {
        return Store.open(address(world));
    }

    Catalog catalog(World world) {
        return data.catalog(world);
    }

    Path archive(World world) {
        return data.archive(world);
    }

    Path existingArchive(World world) {
        return data.existingArchive(world);
    }

    private StoreAddress address(World world) {
        String named = address.isEmpty() ? world.variable("GREENLIGHT_STORE") : address;
        if (named.isEmpty()) return new StoreAddress.InFile(data.folder(world).resolve(StoreAddress.FILE));
        StoreAddress chosen = StoreAddress.of(named);
        return chosen instanceof StoreAddress.OnServer server
                ? new StoreAddress.OnServer(
                        server.url(), set(world, "GREENLIGHT_STORE_USER"), set(world, "GREENLIGHT_STORE_PASSWORD"))
                : chosen;
    }

    private static Optional<String> set(World world, String variable) {
        return Optional.of(world.variable(variable)).filter(value -> !value.isEmpty());
    }
}
