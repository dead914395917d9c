package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.decision.Decision;
import dev.greenlight.catalog.decision.Procedure;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a producer must do before using a tool for a purpose. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "May this tool, on this plan, be used for this purpose with this material, and who must be asked?",
            "With --list, the same for every line of a production's list of tools."
        })
final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", arity = "0..1", description = "Id or name.")
    private String name = "";

    @Option(names = "--plan", paramLabel = "P", description = "The plan's id.")
    private String plan = "";

    @Option(
            names = "--step",
            paramLabel = "TOOL:PLAN",
            description = "One more tool of the same workflow; may be repeated.")
    private List<String> moreSteps = List.of();

    @Option(names = "--show", paramLabel = "S", defaultValue = Matter.ANY_SHOW, description = "For which show.")
    private String show = Matter.ANY_SHOW;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "A list of tools as CSV or XLSX, with columns such as Tool Name, Plan, Use, Data.")
    private Path list = Path.of("");

    @Mixin
    private PickedModels models = new PickedModels();

    @Mixin
    private UseChoice uses = new UseChoice();

    @Mixin
    private Home.OfUse home = new Home.OfUse();

    @Mixin
    private Recorded recorded = new Recorded(home);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;

    Check(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = recorded.catalog(world);
        Policy policy = policyChoice.of(catalog);
        if (!list.toString().isEmpty() && name.isEmpty()) return list(catalog, policy);
        if (name.isEmpty() || plan.isEmpty())
            throw new UsageException("no tool or no plan is named. Accepted: TOOL --plan P, or --list FILE.");
        if (recorded.fromArchive()) {
            fromArchive(catalog, policy);
            return Exit.DONE;
        }
        try (Store store = recorded.store(world)) {
            workflow(new Workbench(store, catalog, policy, recorded.day(world)), policy);
        }
        return Exit.DONE;
    }

    private int list(Catalog catalog, Policy policy) throws IOException {
        try (Store store = recorded.store(world)) {
            return new CheckedList(new Workbench(store, catalog, policy, recorded.day(world)), uses, world).check(list);
        }
    }

    /** An archive tells nothing of the tools to which this one routes: they are unknown steps. */
    private void fromArchive(Catalog catalog, Policy policy) {
        Audit audit = recorded.audit(name, catalog, world);
        Audited audited = CheckedPlan.find(audit, plan);
        List<Rating> ratings = List.of(Workbench.rate(audit, audited, policy, uses.use()));
        Routed.Rater unaudited = new Routed.Rater(
                tool -> Optional.empty(), (other, plan) -> Workbench.rate(other, plan, policy, uses.use()));
        List<Routed> routed = models.of(Routed.from(audited.tool(), catalog.tools(), unaudited), catalog.tools());
        new CheckedUse(world, policy)
                .print(decision(ratings, List.of(), routed), new CheckedUse.Steps(ratings, routed), Optional.empty());
    }

    private void workflow(Workbench bench, Policy policy) {
        List<Rating> ratings = new ArrayList<>();
        List<Optional<Approval>> approvals = new ArrayList<>();
        List<Routed> offered = new ArrayList<>();
        List<String> steps = new ArrayList<>(List.of(name + ":" + plan));
        steps.addAll(moreSteps);
        for (String step : steps) {
            int colon = step.lastIndexOf(':');
            if (colon < 1) throw new UsageException("'" + step + "' is no step. Accepted: TOOL:PLAN.");
            Audit audit = recorded.audit(step.substring(0, colon), bench.catalog(), world);
            Audited audited = CheckedPlan.find(audit, step.substring(colon + 1));
            ratings.add(bench.rate(audit, audited, uses.use()));
            bench.routed(audited.tool(), uses.use()).stream()
                    .filter(each ->
                            offered.stream().noneMatch(known -> known.tool().equals(each.tool())))
                    .forEach(offered::add);
            approvals.add(bench.approval(audited.tool().id(), audited.plan().id(), show, uses.use()));
        }
        List<Routed> routed = models.of(offered, bench.catalog().tools());
        new CheckedUse(world, policy)
                .print(decision(ratings, approvals, routed), new CheckedUse.Steps(ratings, routed), approvals.get(0));
        new Suggestions(bench, world).print(ratings, uses.use());
    }

    private Decision decision(List<Rating> ratings, List<Optional<Approval>> approvals, List<Routed> routed) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            Optional<Approval> approval = approvals.isEmpty() ? Optional.empty() : approvals.get(i);
            steps.add(Workbench.step(ratings.get(i), approval, recorded.day(world), uses.agreement()));
        }
        routed.forEach(each -> steps.add(each.step(uses.agreement())));
        return Procedure.STANDARD.decide(uses.use(), steps);
    }
}
