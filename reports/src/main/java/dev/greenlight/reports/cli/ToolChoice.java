package dev.greenlight.reports.cli;

import dev.greenlight.catalog.tool.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds tools by what people call them: id, name, or the id under which archives know them. */
final class ToolChoice {
    private static final int SUGGESTIONS = 5;

    private ToolChoice() {}

    /** The tools named; all where none is. */
    static List<Tool> of(List<String> names, Collection<Tool> tools) {
        if (names.isEmpty()) return List.copyOf(tools);
        List<Tool> chosen = new ArrayList<>();
        for (String name : names) chosen.add(one(name, tools));
        return chosen.stream().distinct().toList();
    }

    static Tool one(String name, Collection<Tool> tools) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return tools.stream()
                .filter(tool -> names(tool).anyMatch(wanted::equals))
                .findFirst()
                .orElseThrow(() -> new UsageException("no tool '" + name + "'." + accepted(wanted, tools)));
    }

    private static Stream<String> names(Tool tool) {
        return Stream.concat(Stream.of(tool.name()), tool.archiveIds()).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static String accepted(String wanted, Collection<Tool> tools) {
        String start = wanted.substring(0, Math.min(3, wanted.length()));
        List<String> close = tools.stream()
                .filter(tool -> names(tool).anyMatch(name -> name.contains(start)))
                .map(Tool::id)
                .limit(SUGGESTIONS)
                .toList();
        String like = close.isEmpty() ? "" : " Close: " + String.join(", ", close) + ".";
        return like + " Accepted: an id or name that greenlight list shows, or a tool of the archive.";
    }
}
