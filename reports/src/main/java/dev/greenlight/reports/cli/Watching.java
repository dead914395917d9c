package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.notice.Courier;
import dev.greenlight.catalog.notice.PostOffice;
import dev.greenlight.catalog.schedule.Pace;
import dev.greenlight.catalog.schedule.Roster;
import dev.greenlight.catalog.schedule.Rounds;
import dev.greenlight.catalog.schedule.Watch;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.reports.telling.Couriers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** Puts together what keeps watch: the tools, the archive, and the people who are told. */
final class Watching {
    @Mixin
    private StoreChoice stores;

    @Mixin
    private PrivateAddresses addresses = new PrivateAddresses();

    private final DataFolder data;

    Watching(DataFolder data) {
        this.data = data;
        this.stores = new StoreChoice(data);
    }

    StoreChoice stores() {
        return stores;
    }

    FetchSettings fetching(World world) {
        return addresses.settings(world);
    }

    /**
     * What is watched and who is told, as their files say at any time.
     *
     * @param names ids or names; all tools where none is given
     * @param check throws {@link UsageException} for a catalog that will not do
     */
    OwnFiles files(List<String> names, Consumer<Catalog> check, World world) {
        Function<Catalog, Roster> roster = catalog -> {
            check.accept(catalog);
            return new Roster(catalog, ToolChoice.of(names, catalog.tools().all()));
        };
        return new OwnFiles(data.folder(world), roster, couriers(world), world);
    }

    /** The watch over what the files say. */
    Watch over(OwnFiles files, Store store, Pace pace, World world) {
        Path archive = stores.archive(world);
        Rounds.Reader reader = new Rounds.Reader(
                new LiveVisit(world, files.roster().catalog(), archive, fetching(world)),
                archive.toString(),
                Recording.book(),
                world.clock());
        Rounds rounds = new Rounds(store, files::roster, reader);
        PostOffice post = new PostOffice(store, files::subscriptions, told(couriers(world), world), world.clock());
        return new Watch(store, rounds, post, new Watch.Times(pace, world.clock()));
    }

    private static Couriers couriers(World world) {
        return new Couriers(world.environment(), world.clock());
    }

    private static Courier told(Courier courier, World world) {
        return digest -> {
            try {
                courier.deliver(digest);
            } catch (IOException e) {
                world.problem("'" + digest.to().name() + "' could not be told and is tried again: " + e.getMessage());
                throw e;
            }
        };
    }
}
