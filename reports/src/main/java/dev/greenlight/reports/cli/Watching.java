package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.notice.Courier;
import dev.greenlight.catalog.notice.PostOffice;
import dev.greenlight.catalog.notice.Subscription;
import dev.greenlight.catalog.notice.Subscriptions;
import dev.greenlight.catalog.schedule.Pace;
import dev.greenlight.catalog.schedule.Rounds;
import dev.greenlight.catalog.schedule.Watch;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.reports.telling.Couriers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
     * The watch over some tools.
     *
     * @param names ids or names; all tools where none is given
     */
    Watch over(List<String> names, Opened opened, Pace pace, World world) {
        Catalog catalog = opened.catalog();
        List<Tool> tools = ToolChoice.of(names, catalog.tools().all());
        Path archive = stores.archive(world);
        Rounds.Reader reader = new Rounds.Reader(
                new LiveVisit(world, catalog, archive, fetching(world)),
                archive.toString(),
                Recording.book(),
                world.clock());
        Rounds rounds = new Rounds(opened.store(), catalog, tools, reader);
        return new Watch(opened.store(), rounds, post(opened.store(), world), new Watch.Times(pace, world.clock()));
    }

    /** What is there to be watched. */
    record Opened(Store store, Catalog catalog) {}

    private PostOffice post(Store store, World world) {
        Faults faults = new Faults();
        List<Subscription> subscriptions = Subscriptions.in(data.folder(world), faults);
        faults.sorted().forEach(fault -> world.problem(fault.message()));
        Couriers couriers = new Couriers(world.environment(), world.clock());
        List<String> missing = couriers.missing(subscriptions);
        if (!missing.isEmpty()) throw new UsageException(String.join("\ngreenlight: ", missing));
        return new PostOffice(store, subscriptions, told(couriers, world), world.clock());
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
