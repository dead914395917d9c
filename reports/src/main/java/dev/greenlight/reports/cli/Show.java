package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.reports.Reports;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The report on one tool from what is recorded. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "The report on one tool from what is recorded, without any network.")
final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Recorded recorded = new Recorded(data);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    @Mixin
    private Output output = new Output();

    private final World world;

    Show(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = recorded.catalog(world);
        Policy policy = policyChoice.of(catalog);
        var audit = recorded.audit(name, catalog, world);
        Reports reports =
                new Reports(policy, Criteria.shipped()).with(recorded.approvals(audit, world), recorded.day(world));
        output.write(reports.catalog(audit), true, audit, world);
        return Exit.DONE;
    }
}
