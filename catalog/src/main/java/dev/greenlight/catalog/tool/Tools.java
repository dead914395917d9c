package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.Collection;
import java.util.Collections;
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
    private final Map<String, SourceFile> files;

    private Tools(SortedMap<String, Tool> byId, Map<String, SourceFile> files) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        this.files = files;
    }

    /**
     * Reads one file per tool. Of two files with the same name the later counts. A tool whose file has a fault is left out; the
     * others stand.
     */
    public static Tools read(List<SourceFile> files, Faults faults) {
        return new Tools(new TreeMap<>(), Map.of()).with(files, faults);
    }

    /**
     * These tools and those of more files, which add and override: a tool with a fault in the file that overrides it is left out
     * too.
     */
    public Tools with(List<SourceFile> more, Faults faults) {
        Map<String, SourceFile> latest = new HashMap<>();
        more.forEach(file -> latest.put(file.id(), file));
        SortedMap<String, Tool> tools = new TreeMap<>(byId);
        tools.keySet().removeAll(latest.keySet());
        latest.values().forEach(file -> ToolReader.read(file, faults).ifPresent(tool -> tools.put(tool.id(), tool)));
        Map<String, SourceFile> all = new HashMap<>(files);
        all.putAll(latest);
        tools.keySet().removeAll(new UpstreamChains(tools, all, faults).faulty(latest.keySet()));
        return new Tools(tools, all);
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
