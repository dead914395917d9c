package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Those of some tools that must be left out. A tool that stands may lead to one that was left out: nobody knows what is there. */
    Set<String> faulty(Collection<String> ids) {
        Set<String> faulty = new TreeSet<>();
        for (String id : new TreeSet<>(ids))
            Optional.ofNullable(tools.get(id)).stream()
                    .flatMap(tool -> tool.upstream().tools().stream())
                    .filter(upstream -> isFault(id, upstream))
                    .forEach(upstream -> faulty.add(id));
        return faulty;
    }

    private boolean isFault(String id, String upstream) {
        if (!files.containsKey(upstream)) {
            fault(id, upstream, "is not a tool", "the id of a tool");
            return true;
        }
        boolean circle = reaches(upstream, id, new TreeSet<>());
        if (circle) fault(id, upstream, "leads back to this tool", "tools that do not route to this one");
        return circle;
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        if (from.equals(to)) return true;
        Tool tool = tools.get(from);
        return tool != null
                && seen.add(from)
                && tool.upstream().tools().stream().anyMatch(next -> reaches(next, to, seen));
    }

    private void fault(String id, String upstream, String problem, String accepted) {
        SourceFile file = files.get(id);
        if (file != null)
            faults.add(new Fault(
                    file.path(), line(file, upstream), "upstream '" + upstream + "' " + problem, List.of(accepted)));
    }

    private static int line(SourceFile file, String upstream) {
        return Section.of(file, new Faults()).stream()
                .flatMap(root -> root.texts("upstream").stream())
                .filter(text -> text.value().equals(upstream))
                .mapToInt(Text::line)
                .findFirst()
                .orElse(0);
    }
}
