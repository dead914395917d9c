package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.reports.Reports;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Options of commands that tell about one tool as it is recorded, under one policy. */
final class ToolAsked {
    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Recorded recorded = new Recorded(data);

    @Mixin
    private PolicyChoice policies = new PolicyChoice();

    /**
     * What was found.
     *
     * @param reports what tells of it
     */
    record Found(Policy policy, Audit audit, Reports reports) {}

    Found find(World world) {
        Catalog catalog = recorded.catalog(world);
        Policy policy = policies.of(catalog);
        Audit audit = recorded.audit(name, catalog, world);
        return new Found(policy, audit, recorded.reports(audit, catalog, policy, world));
    }

    Store store(World world) {
        return recorded.store(world);
    }

    LocalDate day(World world) {
        return recorded.day(world);
    }

    /** Whether it is told from an archive that was named. */
    boolean fromArchive() {
        return recorded.fromArchive();
    }
}
