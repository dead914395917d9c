package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.store.StandingRating;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.Wanted;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The tools of the catalog with what audits found of their plans. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The tools of the catalog, the rating of each plan as last audited, and who approved it.")
final class ListTools implements Callable<Integer> {
    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            description = "Only tools whose id, name, vendor or category holds this.")
    private String word = "";

    @Option(
            names = "--rating",
            paramLabel = "AXIS=RATING",
            description = "Only plans rated so, such as security=conditional.")
    private Map<String, String> rating = Map.of();

    @Option(
            names = "--gate",
            paramLabel = "CRITERION=RESULT",
            description = "Only plans of which a gate stands so, such as retention=fail.")
    private Map<String, String> gate = Map.of();

    @Option(names = "--approved", description = "Only plans with an approval in force.")
    private boolean approved;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As it stood on a day, by what had been audited, supplied and approved by then.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or csv. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;

    ListTools(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Catalog catalog = stores.catalog(world);
        Policy policy = policyChoice.of(catalog);
        LocalDate day = Day.past(asOf, world);
        Wanted wanted = wanted(policy, day);
        try (Store store = stores.open(world)) {
            store.audits().rate(catalog, policy, day);
            RatingTable table = table(store, wanted, policy);
            table.head();
            int lines = rated(store, wanted, table);
            if (rating.isEmpty() && gate.isEmpty() && !approved) lines += unaudited(catalog, store, day, table);
            if (lines == 0)
                world.problem("nothing of the catalog is like that. Accepted: part of an id, name, vendor or"
                        + " category; fewer of --rating, --gate and --approved.");
        }
        return Exit.DONE;
    }

    private int rated(Store store, Wanted wanted, RatingTable table) {
        Map<String, List<Approval>> approvals = store.approvals().all().stream()
                .map(approval -> approval.asOf(wanted.day()))
                .filter(approval -> approval.inForce(wanted.day()))
                .collect(Collectors.groupingBy(approval -> approval.matter().tool()));
        int lines = 0;
        for (StandingRating each : store.audits().list(wanted)) {
            List<Approval> given = approvals.getOrDefault(each.tool().id(), List.of()).stream()
                    .filter(approval ->
                            approval.matter().plan().equals(each.plan().id()))
                    .toList();
            if (approved && given.isEmpty()) continue;
            table.line(each, given);
            lines++;
        }
        return lines;
    }

    private RatingTable table(Store store, Wanted wanted, Policy policy) {
        return switch (format) {
            case "text" -> new RatingTable.ForPeople(world);
            case "csv" -> new ApprovedTable(store, wanted, policy, world);
            default -> throw new UsageException("no format '" + format + "'. Accepted: text, csv.");
        };
    }

    private Wanted wanted(Policy policy, LocalDate day) {
        Wanted wanted = Wanted.all(policy, day).holding(word);
        for (Map.Entry<String, String> on : rating.entrySet())
            wanted = wanted.with(new Wanted.OnAxis(
                    known(on.getKey(), Labelled.labels(Axis.class)),
                    known(on.getValue(), Labelled.labels(Compliance.class))));
        for (Map.Entry<String, String> at : gate.entrySet())
            wanted = wanted.with(new Wanted.AtGate(
                    criterion(at.getKey(), policy), known(at.getValue(), Labelled.labels(Standing.class))));
        return wanted;
    }

    private static String criterion(String id, Policy policy) {
        return policy.gates().stream()
                .map(row -> row.criterion())
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> new UsageException("no criterion '" + id + "'. Accepted: "
                        + policy.gates().stream().map(row -> row.criterion()).collect(Collectors.joining(", ")) + "."));
    }

    private static <T> T known(String label, Map<String, T> accepted) {
        return Optional.ofNullable(accepted.get(label))
                .orElseThrow(() -> new UsageException(
                        "'" + label + "' is not known. Accepted: " + String.join(", ", accepted.keySet()) + "."));
    }

    private int unaudited(Catalog catalog, Store store, LocalDate day, RatingTable table) {
        Set<String> then = store.audits().tools(day);
        Set<String> since = store.audits().tools();
        List<Tool> others = catalog.tools().all().stream()
                .filter(tool -> !then.contains(tool.id()) && matches(tool))
                .toList();
        others.forEach(tool -> table.unaudited(tool, since.contains(tool.id())));
        return others.size();
    }

    private boolean matches(Tool tool) {
        String all = String.join(
                " ",
                tool.id(),
                tool.name(),
                tool.maker().vendor(),
                tool.category().label());
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
