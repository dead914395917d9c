package dev.greenlight.reports.cli;

import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which models of others are used: a router offers many, and passes content to those that are picked. */
final class PickedModels {
    @Option(
            names = "--model",
            paramLabel = "TOOL",
            split = ",",
            description =
                    "Of a tool that routes content to the models of others: whose models are picked. Default: all named ones.")
    private List<String> picked = List.of();

    /** Of all steps to which content may be routed, those on the way to the picked models and behind them. */
    List<Routed> of(List<Routed> routed, Tools tools) {
        if (picked.isEmpty()) return routed;
        Set<String> known =
                routed.stream().map(each -> each.tool().id()).collect(Collectors.toCollection(TreeSet::new));
        picked.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UsageException("--model: no content is known to be routed to '" + id + "'. Accepted: "
                    + (known.isEmpty() ? "nothing, the tool names no models of others" : String.join(", ", known))
                    + ".");
        });
        return routed.stream()
                .filter(each -> picked.stream()
                        .anyMatch(id -> leads(each.tool().id(), id, tools)
                                || leads(id, each.tool().id(), tools)))
                .toList();
    }

    private static boolean leads(String from, String to, Tools tools) {
        return from.equals(to)
                || tools.find(from).stream()
                        .flatMap(tool -> Routed.reached(tool, tools).stream())
                        .map(Tool::id)
                        .anyMatch(to::equals);
    }
}
