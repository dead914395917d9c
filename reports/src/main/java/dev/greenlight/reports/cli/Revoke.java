package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A person takes an approval back, or stops it for a while. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "Withdraws an approval or a request; with --suspend, stops use until it is approved again.")
final class Revoke implements Callable<Integer> {
    @Mixin
    private MatterChoice matters = new MatterChoice();

    @Option(names = "--suspend", description = "Stop use until somebody has looked again.")
    private boolean suspend;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    private final World world;

    Revoke(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Store store = stores.open(world)) {
            Approval seen =
                    store.approvals().find(matters.of(Recorded.tool(matters.name(), stores.catalog(world), store)));
            Kind kind = suspend ? Kind.SUSPEND : Kind.WITHDRAW;
            Act act = Act.plain(kind, matters.who(world), world.clock().instant(), matters.why());
            Acted.print(Acted.done(store.approvals().act(seen, act)), world.today(), world);
        }
        return Exit.DONE;
    }
}
