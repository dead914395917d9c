package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Finds upstream tools that do not exist, and tools that route to themselves by way of others. */
final class UpstreamChains {
    private final SortedMap<String, Tool> tools;
    private final Map<String, SourceFile> files;
    private final Faults faults;

    UpstreamChains(SortedMap<String, Tool> tools, Map<String, SourceFile> files, Faults faults) {
        this.tools = tools;
        this.files = files;
        this.faults = faults;
    }

    void check() {
        for (Tool tool : tools.values()) {
            for (String upstream : tool.upstream().tools()) {
                if (!files.containsKey(upstream)) {
                    fault(tool, "upstream '" + upstream + "' is not a tool", List.of("the id of a tool"));
                } else if (reaches(upstream, tool.id(), new TreeSet<>())) {
                    fault(tool, "upstream '" + upstream + "' leads back to this tool", List.of());
                }
            }
        }
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        if (from.equals(to)) return true;
        Tool tool = tools.get(from);
        return tool != null
                && seen.add(from)
                && tool.upstream().tools().stream().anyMatch(next -> reaches(next, to, seen));
    }

    private void fault(Tool tool, String problem, List<String> accepted) {
        SourceFile file = files.get(tool.id());
        if (file != null) faults.add(new Fault(file.path(), 0, problem, accepted));
    }
}
