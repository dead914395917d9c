package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.schedule.Rounds;
import dev.greenlight.catalog.store.Occasion;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.crawler.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an audit into the store, from which all other commands tell. */
final class Recording {
    private final World world;
    private final StoreChoice stores;
    private final Catalog catalog;
    private final Set<Policy> policies;
    private final String book;

    /** @param policy the policy in use; the catalog's own are kept ready as well */
    Recording(World world, StoreChoice stores, Catalog catalog, Policy policy) {
        this.world = world;
        this.stores = stores;
        this.catalog = catalog;
        this.policies = new LinkedHashSet<>(catalog.policies().all());
        this.policies.add(policy);
        this.book = book();
    }

    /**
     * Records an audit, with what it does to approvals; returns it with what people supplied joined to it.
     *
     * @param source which archive was read
     * @param live whether the archive is ours and kept up
     */
    Audit record(Audit audit, String source, boolean live) {
        try (Store store = stores.open(world)) {
            Occasion occasion = new Occasion(world.clock().instant(), source, live, book);
            store.audits().record(audit, occasion, policies);
            if (live) Rounds.reconsider(store, catalog, audit, occasion.recordedAt());
            return store.audits().supplied(audit, world.today());
        }
    }

    /** Hash of the criteria book by which texts are analysed. */
    static String book() {
        String hashes = Criteria.shipped().all().stream().map(Criterion::sha256).collect(Collectors.joining("\n"));
        return Sha256.of(hashes.getBytes(StandardCharsets.UTF_8));
    }
}
