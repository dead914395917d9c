package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A tool to whose models another routes content: a step of the workflow that nobody chose.
 *
 * @param rating of its plan for programs, else of the worst of its plans; empty where nobody has audited it
 */
record Routed(Tool tool, Optional<Rating> rating) {
    /** How steps are rated that nobody chose: by the audit of a tool, if there is one. */
    record Rater(Function<Tool, Optional<Audit>> audits, BiFunction<Audit, Audited, Rating> rating) {}

    /** All tools to which a tool routes, by way of others too, and how they are rated. */
    static List<Routed> from(Tool tool, Tools tools, Rater rater) {
        return reached(tool, tools).stream()
                .map(found ->
                        new Routed(found, rater.audits().apply(found).flatMap(audit -> forPrograms(audit, rater))))
                .toList();
    }

    /** All tools to which a tool routes, by way of others too; of one whose file is faulty nothing is known. */
    static List<Tool> reached(Tool tool, Tools tools) {
        Map<String, Tool> reached = new LinkedHashMap<>(Map.of(tool.id(), tool));
        Deque<String> ahead = new ArrayDeque<>(tool.upstream().tools());
        while (!ahead.isEmpty()) {
            String id = ahead.remove();
            Tool found = tools.find(id).orElseGet(() -> Tool.unlisted(id, Set.of()));
            if (reached.putIfAbsent(found.id(), found) == null)
                ahead.addAll(found.upstream().tools());
        }
        reached.remove(tool.id());
        return List.copyOf(reached.values());
    }

    private static Optional<Rating> forPrograms(Audit audit, Rater rater) {
        List<Audited> programs = audit.plans().stream()
                .filter(audited -> audited.plan().audience() == PlanAudience.API)
                .toList();
        return (programs.isEmpty() ? audit.plans() : programs)
                .stream()
                        .map(audited -> rater.rating().apply(audit, audited))
                        .min(Comparator.comparing(rating -> rating.axis(Axis.SECURITY)));
    }

    /** The step; unknown where nothing is recorded. */
    Step step(Step.Agreement agreement) {
        return rating.map(known -> Step.of(known, Set.of(), agreement))
                .orElse(new Step(tool.id(), "not audited", Compliance.UNKNOWN, false, agreement));
    }
}
