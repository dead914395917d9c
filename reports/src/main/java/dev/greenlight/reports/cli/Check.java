package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.decision.Decision;
import dev.greenlight.catalog.decision.Procedure;
import dev.greenlight.catalog.decision.Reason;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.decision.Tri;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a producer must do before using a tool for a purpose. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "May this tool, on this plan, be used for this purpose with this material, and who must be asked?")
final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    @Option(
            names = "--use",
            paramLabel = "U",
            required = true,
            description = "The row of the guidance's matrix: ${COMPLETION-CANDIDATES}.")
    private Use.Purpose purpose = Use.Purpose.OTHER;

    @Option(
            names = "--data",
            paramLabel = "D",
            required = true,
            split = ",",
            description = "Classes of material, separated by commas: ${COMPLETION-CANDIDATES}.")
    private Set<DataClass> material = Set.of();

    @Option(names = "--final", description = "What is generated is in what is delivered.")
    private boolean inFinal;

    @Option(names = "--not-final", description = "What is generated is not in what is delivered.")
    private boolean notInFinal;

    @Option(names = "--archive", paramLabel = "PATH", description = "An archive other than the data folder's.")
    private java.nio.file.Path archive = java.nio.file.Path.of("");

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;

    Check(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Recorded recorded = Recorded.in(archive);
        Catalog catalog = recorded.catalog(world);
        Policy policy = policyChoice.of(catalog);
        var audit = recorded.audit(name, new RecordedAudit(world, catalog), catalog, world);
        Audited audited = audit.plans().stream()
                .filter(each -> each.plan().id().equals(plan))
                .findFirst()
                .orElseThrow(() -> new UsageException("no plan '" + plan + "'. Accepted: "
                        + audit.plans().stream().map(each -> each.plan().id()).collect(Collectors.joining(", "))));
        Rating rating =
                audit.rate(audited, policy, Circumstances.of(audited.tool()).with(material));
        Step step = Step.of(rating, Set.of(), Step.Agreement.UNKNOWN);
        print(Procedure.STANDARD.decide(use(), List.of(step)), rating);
        return Exit.DONE;
    }

    private Use use() {
        Tri delivered = inFinal ? Tri.YES : notInFinal ? Tri.NO : Tri.UNKNOWN;
        Use.Output output = new Use.Output(Tri.UNKNOWN, Tri.UNKNOWN, delivered, Use.Placement.UNKNOWN);
        return new Use(purpose, material, Set.of(), output, Use.Talent.UNKNOWN);
    }

    private void print(Decision decision, Rating rating) {
        var out = world.out();
        out.println(decision.outcome().label() + ": " + rating.subject().tool() + ", plan " + plan + ", for " + purpose
                + " with " + material.stream().sorted().map(DataClass::name).collect(Collectors.joining(", "))
                + ", as of "
                + rating.subject().asOf() + " (" + rating.policy() + ")");
        for (Reason reason : decision.reasons())
            out.println("  " + reason.outcome().label() + "  " + reason.code() + "  " + reason.text());
        out.println("  approvers: "
                + decision.approvers().stream()
                        .map(approver -> approver.label())
                        .collect(Collectors.joining(", ")));
        out.println("  attach the answers on: " + String.join(", ", decision.evidence()));
        rating.weakest()
                .ifPresent(weakest -> out.println("  weakest point: " + weakest.criterion() + ", "
                        + weakest.standing().label()));
    }
}
