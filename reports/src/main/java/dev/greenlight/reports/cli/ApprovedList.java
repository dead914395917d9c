package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The approvals as they stood on a day, and who did what about them. */
@Command(
        name = "approvals",
        mixinStandardHelpOptions = true,
        description = "Who may use what: the approvals as they stand, or stood on a day.")
final class ApprovedList implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", arity = "0..1", description = "Only those about this tool.")
    private String name = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "As they stood at the end of a day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--log", description = "Every act: who, when, why.")
    private boolean log;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    private final World world;

    ApprovedList(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LocalDate day = Day.past(asOf, world);
        try (Store store = stores.open(world)) {
            List<Approval> approvals = name.isEmpty()
                    ? store.approvals().all()
                    : store.approvals()
                            .of(Recorded.tool(name, stores.catalog(world), store)
                                    .id());
            approvals.stream()
                    .map(approval -> approval.asOf(day))
                    .filter(approval -> !approval.acts().isEmpty())
                    .forEach(approval -> print(approval, day));
        }
        return Exit.DONE;
    }

    private void print(Approval approval, LocalDate day) {
        var matter = approval.matter();
        String material = approval.grant()
                .map(grant -> grant.material().stream().map(DataClass::name).collect(Collectors.joining(",")))
                .orElse("-");
        String state = approval.state(day).label() + (approval.inForce(day) ? "" : " (not in force)");
        world.out()
                .printf(
                        Locale.ROOT,
                        "%-22s %-16s %-14s %-12s %-8s %-40s %s%n",
                        matter.tool(),
                        matter.plan(),
                        matter.show(),
                        matter.words(),
                        material,
                        state,
                        approval.expires().map(last -> "until " + last).orElse(""));
        if (log) approval.acts().forEach(this::print);
    }

    private void print(Act act) {
        world.out()
                .println("    " + act.at() + "  " + act.kind().label() + " by " + act.who() + ": " + act.why()
                        + act.proof()
                                .map(proof -> " proves: " + proof.condition())
                                .orElse(""));
        act.grant().ifPresent(grant -> {
            world.out()
                    .println("      rests on " + grant.packet().policy() + " of "
                            + grant.packet().policy().sha256().substring(0, 12) + ", terms as of "
                            + grant.packet().asOf() + " ("
                            + grant.packet().assurance() + ")");
            grant.packet()
                    .terms()
                    .forEach(terms -> world.out().println("      " + terms.type() + " sha256:" + terms.sha256()));
            grant.waivers()
                    .forEach(waiver -> world.out()
                            .println("      waived: " + waiver.criterion() + ", " + waiver.reason() + " ("
                                    + waiver.owner() + ")"));
        });
    }
}
