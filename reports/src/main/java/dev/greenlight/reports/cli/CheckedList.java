package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.decision.Advice;
import dev.greenlight.catalog.decision.Decision;
import dev.greenlight.catalog.decision.Procedure;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.reports.production.ToolList;
import dev.greenlight.reports.production.ToolList.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks every line of a production's list of tools. */
final class CheckedList {
    private final Workbench bench;
    private final UseChoice uses;
    private final World world;

    /** What a line comes to: a word, and why. */
    private record Checked(Line line, String word, String why) {}

    CheckedList(Workbench bench, UseChoice uses, World world) {
        this.bench = bench;
        this.uses = uses;
        this.world = world;
    }

    /** A line is a verdict, or says what is unknown about it; one bad line stops no other. */
    int check(Path file) throws IOException {
        List<Checked> checked = ToolList.read(file).stream().map(this::check).toList();
        world.out().printf(Locale.ROOT, "%5s  %-28s %-18s %-8s %s%n", "line", "tool", "plan", "verdict", "why");
        for (Checked each : checked)
            world.out()
                    .printf(
                            Locale.ROOT,
                            "%5d  %-28s %-18s %-8s %s%n",
                            each.line().number(),
                            CheckedUse.oneLine(each.line().tool()),
                            CheckedUse.oneLine(each.line().plan().orElse("-")),
                            each.word(),
                            each.why());
        boolean flagged = checked.stream().anyMatch(each -> each.word().equals("?"));
        return Exit.after(flagged);
    }

    private Checked check(Line line) {
        try {
            return decided(line);
        } catch (UsageException e) {
            return new Checked(line, "?", String.valueOf(e.getMessage()));
        }
    }

    private Checked decided(Line line) {
        Tool tool = Recorded.tool(line.tool(), bench.catalog(), bench.store());
        Use use = use(line);
        Audit audit = bench.audit(tool)
                .orElseThrow(() -> new UsageException("not audited yet. Accepted: greenlight audit " + tool.id()));
        if (line.plan().isEmpty())
            return new Checked(line, "?", "no plan is given. Accepted: " + plans(tool) + suggestion(audit, use, ""));
        Optional<Plan> plan = plan(tool, line.plan().get());
        if (plan.isEmpty())
            return new Checked(line, "?", "no such plan. Accepted: " + plans(tool) + suggestion(audit, use, ""));
        return verdict(line, audit, plan.get(), use);
    }

    private Checked verdict(Line line, Audit audit, Plan plan, Use use) {
        Rating rating = bench.rate(audit, CheckedPlan.find(audit, plan.id()), use);
        var approval = bench.approval(rating.subject().tool(), plan.id(), Matter.ANY_SHOW, use);
        List<Step> steps = new ArrayList<>(List.of(Workbench.step(rating, approval, bench.day(), uses.agreement())));
        bench.routed(audit.plans().get(0).tool(), use).forEach(each -> steps.add(each.step(uses.agreement())));
        Decision decision = Procedure.STANDARD.decide(use, steps);
        boolean waived = approval.flatMap(given -> given.grant())
                .filter(grant -> !grant.waivers().isEmpty())
                .isPresent();
        String why = Workbench.weakest(rating, use)
                        .map(weakest ->
                                weakest.criterion() + " " + weakest.standing().label())
                        .orElse("every gate passes")
                + decision.weakest()
                        .filter(weakest -> !weakest.equals(steps.get(0)))
                        .map(weakest -> "; weaker still: " + weakest.tool() + ", to which content is routed, security "
                                + weakest.security().label())
                        .orElse("")
                + approval.flatMap(given -> given.expires())
                        .map(last -> "; approved until " + last)
                        .orElse("")
                + (Workbench.passes(rating, use) ? "" : suggestion(audit, use, plan.id()));
        return new Checked(line, Advice.of(decision, waived).label(), why);
    }

    private String suggestion(Audit audit, Use use, String besides) {
        return bench.cheapestPassing(audit, use)
                .map(rating -> rating.subject().plan())
                .filter(plan -> !plan.equals(besides))
                .map(plan -> "; cheapest plan that passes: " + plan)
                .orElse("; no plan of it passes");
    }

    private static Optional<Plan> plan(Tool tool, String words) {
        return tool.plans().stream()
                .filter(plan -> plan.id().equalsIgnoreCase(words) || plan.name().equalsIgnoreCase(words))
                .findFirst();
    }

    private static String plans(Tool tool) {
        return tool.plans().stream().map(Plan::id).collect(Collectors.joining(", "));
    }

    private Use use(Line line) {
        Use.Purpose purpose =
                line.use().map(text -> one(Use.Purpose.class, text)).orElse(uses.purpose());
        Set<DataClass> material = line.data()
                .map(text -> Arrays.stream(text.split("[,; ]+"))
                        .map(word -> one(DataClass.class, word))
                        .collect(Collectors.toSet()))
                .orElse(uses.material());
        return uses.use(purpose, material);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException("'" + CheckedUse.oneLine(text) + "' is not known. Accepted: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
