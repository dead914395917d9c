package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tools of a catalog, by id. */
public final class Tools {
    private final SortedMap<String, Tool> byId;

    private Tools(SortedMap<String, Tool> byId) {
        this.byId = byId;
    }

    /**
     * Reads one file per tool. Of two files with the same name the later counts, so that a user's folder, given last, adds and
     * overrides. A tool whose file has a fault is left out, and so is a tool with a fault in the file that overrides it; the
     * others stand.
     */
    public static Tools read(List<SourceFile> files, Faults faults) {
        Map<String, SourceFile> latest = new HashMap<>();
        files.forEach(file -> latest.put(file.id(), file));
        SortedMap<String, Tool> byId = new TreeMap<>();
        latest.values().forEach(file -> ToolReader.read(file, faults).ifPresent(tool -> byId.put(tool.id(), tool)));
        new UpstreamChains(byId, latest, faults).check();
        return new Tools(byId);
    }

    /** In the order of their ids. */
    public Collection<Tool> all() {
        return byId.values();
    }

    /** The tool with this id, or else the one tool with this name in any case. */
    public Optional<Tool> find(String idOrName) {
        Tool exact = byId.get(idOrName);
        return exact != null ? Optional.of(exact) : byName(idOrName);
    }

    private Optional<Tool> byName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Tool> named = byId.values().stream()
                .filter(tool -> tool.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || tool.id().equals(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
