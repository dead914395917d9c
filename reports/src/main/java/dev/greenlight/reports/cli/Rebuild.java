package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.Past;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Forgets what can be computed again, and audits every day on record anew from the archives that were read then. */
final class Rebuild {
    private final World world;
    private final StoreChoice stores;
    private final Catalog catalog;
    private final RecordedAudit audits;
    private final Map<String, Archive> archives = new TreeMap<>();

    Rebuild(World world, StoreChoice stores) {
        this.world = world;
        this.stores = stores;
        this.catalog = stores.catalog(world);
        this.audits = new RecordedAudit(world, catalog);
    }

    int run() {
        Policies policies = catalog.policies();
        try (Store store = stores.open(world)) {
            int again = store.audits().rebuild(this::audit, policies.all(), Recording.book());
            for (Policy policy : policies.all()) store.audits().rate(catalog, policy, world.today());
            world.out().println(again + (again == 1 ? " audit was" : " audits were") + " done again.");
        } finally {
            archives.values().forEach(Archive::close);
        }
        return Exit.DONE;
    }

    private Audit audit(Past past) {
        Archive archive = archives.computeIfAbsent(past.occasion().source(), this::open);
        Set<Tool> all =
                new LinkedHashSet<>(catalog.in(Versions.of(archive, past.day()).terms()));
        if (past.occasion().live()) all.addAll(catalog.tools().all());
        List<Tool> tools = wanted(all.stream(), past).toList();
        Instant until = Day.end(past.day(), past.occasion().recordedAt());
        return audits.audit(tools, audits.standing(archive, tools, until));
    }

    private static Stream<Tool> wanted(Stream<Tool> tools, Past past) {
        return tools.filter(tool -> past.tools().isEmpty() || past.tools().contains(tool.id()));
    }

    private Archive open(String source) {
        Path path = Path.of(source);
        if (!Files.exists(path))
            throw new UsageException("the archive " + path
                    + " is not there; nothing was forgotten. Accepted: that archive" + " in its old place.");
        return Archives.open(path);
    }
}
