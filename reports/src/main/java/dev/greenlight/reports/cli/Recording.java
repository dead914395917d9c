package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.schedule.Rounds;
import dev.greenlight.catalog.store.Occasion;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.crawler.Sha256;
import dev.greenlight.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an audit into the store, from which all other commands tell. */
final class Recording {
    private final World world;
    private final StoreChoice stores;
    private final Catalog catalog;
    private final Policy policy;
    private final Set<Policy> policies;
    private final String book;

    /** @param policy the policy in use; the catalog's own are kept ready as well */
    Recording(World world, StoreChoice stores, Catalog catalog, Policy policy) {
        this.world = world;
        this.stores = stores;
        this.catalog = catalog;
        this.policy = policy;
        this.policies = new LinkedHashSet<>(catalog.policies().all());
        this.policies.add(policy);
        this.book = book();
    }

    /**
     * What was recorded.
     *
     * @param audit with what people supplied joined to it
     * @param reports what tells of it
     */
    record Done(Audit audit, Reports reports) {}

    /**
     * Records an audit, with what it does to approvals.
     *
     * @param source which archive was read
     * @param live whether the archive is ours and kept up
     */
    Done record(Audit audit, String source, boolean live) {
        try (Store store = stores.open(world)) {
            Occasion occasion = new Occasion(world.clock().instant(), source, live, book);
            store.audits().record(audit, occasion, policies);
            if (live) Rounds.reconsider(store, catalog, audit, occasion.recordedAt());
            Audit supplied = store.audits().supplied(audit, world.today());
            return new Done(supplied, new Workbench(store, catalog, policy, world.today()).reports(supplied));
        }
    }

    /** Hash of the criteria book by which texts are analysed. */
    static String book() {
        String hashes = ShippedBook.IT.all().stream().map(Criterion::sha256).collect(Collectors.joining("\n"));
        return Sha256.of(hashes.getBytes(StandardCharsets.UTF_8));
    }
}
