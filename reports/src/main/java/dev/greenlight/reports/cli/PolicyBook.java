package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.policy.PolicyChange;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.rating.Treatment;
import dev.greenlight.catalog.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The policies, and what differs between two of them. */
@Command(
        name = "policies",
        mixinStandardHelpOptions = true,
        description = "The policies. With an id or a file, one policy as a table.")
final class PolicyBook implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "One policy: its id or its file.")
    private String id = "";

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "A B",
            description =
                    "What differs between two policies, and what would become of ratings and approvals under the second.")
    private List<String> compared = List.of();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    private final World world;

    PolicyBook(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Catalog catalog = data.catalog(world);
        if (!compared.isEmpty()) diff(catalog);
        else if (id.isEmpty()) catalog.policies().all().forEach(this::line);
        else table(PolicyChoice.find(id, catalog));
        return Exit.DONE;
    }

    private void line(Policy policy) {
        world.out()
                .printf(
                        Locale.ROOT,
                        "%-24s version %s  %s%n",
                        policy.id(),
                        policy.ref().version(),
                        policy.title());
    }

    private void table(Policy policy) {
        line(policy);
        for (Gate gate : policy.gates())
            world.out()
                    .printf(
                            Locale.ROOT,
                            "%-25s %-9s %-11s pass: %s | condition: %s | fail: %s | silent: %s%n",
                            gate.criterion(),
                            gate.axis().label(),
                            gate.role().label(),
                            stances(gate, Standing.PASS),
                            stances(gate, Standing.CONDITION),
                            stances(gate, Standing.FAIL),
                            gate.silence().otherwise().label());
    }

    private static String stances(Gate gate, Standing standing) {
        String stances = gate.treatments().stream()
                .filter(treatment -> treatment.standing() == standing)
                .map(Treatment::stance)
                .distinct()
                .collect(Collectors.joining(", "));
        return stances.isEmpty() ? "–" : stances;
    }

    private void diff(Catalog catalog) {
        Policy first = PolicyChoice.find(compared.get(0), catalog);
        Policy second = PolicyChoice.find(compared.get(1), catalog);
        for (PolicyChange change : PolicyChange.between(first, second))
            world.out()
                    .printf(
                            Locale.ROOT,
                            "%-25s %-18s %s -> %s%n",
                            change.criterion(),
                            change.aspect(),
                            change.before().isEmpty() ? "–" : change.before(),
                            change.after().isEmpty() ? "–" : change.after());
        try (Store store = stores.open(world)) {
            new WhatIf(catalog, first, second, world).print(store);
        }
    }
}
