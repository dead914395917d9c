package dev.greenlight.catalog;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import dev.greenlight.crawler.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tools, policies and criteria: those that ship with the program, and a user's own over them.
 *
 * @param tools the tools
 * @param policies the policies
 * @param criteria the criteria
 * @param faults what is wrong with a user's files; the tools and policies in them are left out
 */
public record Catalog(Tools tools, Policies policies, Criteria criteria, List<Fault> faults) {
    private static final String TOOLS = "tools";
    private static final String POLICIES = "policies";

    public Catalog {
        faults = List.copyOf(faults);
    }

    /** What ships with the program. */
    public static Catalog shipped() {
        Catalog catalog = read(List.of(), List.of(), new Faults());
        if (!catalog.faults().isEmpty()) {
            throw new IllegalStateException(
                    catalog.faults().stream().map(Fault::message).collect(Collectors.joining("\n")));
        }
        return catalog;
    }

    /** What ships with the program, and the files in the folders {@code tools} and {@code policies} of a user's folder over it. */
    public static Catalog with(Path folder) {
        Faults faults = new Faults();
        return read(files(folder, TOOLS, faults), files(folder, POLICIES, faults), faults);
    }

    /** The same catalog with one more policy, by the path of its file. */
    public Catalog withPolicy(Path file) {
        Faults faults = new Faults();
        List<SourceFile> policyFiles = new ArrayList<>(Folder.shipped(Catalog.class, POLICIES));
        Folder.file(file, faults).ifPresent(policyFiles::add);
        Policies read = Policies.read(policyFiles, criteria, faults);
        List<Fault> all = new ArrayList<>(faults());
        all.addAll(faults.sorted());
        return new Catalog(tools, read, criteria, all);
    }

    /**
     * The tools of which an archive has something: those of the catalog, and a plain one for each id that no file names.
     *
     * @param archived what the archive has
     */
    public List<Tool> in(Collection<Terms> archived) {
        SortedMap<String, Set<String>> typesById = new TreeMap<>();
        archived.forEach(terms ->
                typesById.computeIfAbsent(terms.tool(), id -> new TreeSet<>()).add(terms.type()));
        List<Tool> known = tools.all().stream()
                .filter(tool -> tool.archiveIds().anyMatch(typesById::containsKey))
                .toList();
        List<Tool> found = new ArrayList<>(known);
        tools.all().stream().flatMap(Tool::archiveIds).forEach(typesById::remove);
        typesById.forEach((id, types) -> found.add(Tool.unlisted(id, types)));
        return found;
    }

    private static List<SourceFile> files(Path folder, String name, Faults faults) {
        Path inside = folder.resolve(name);
        return Files.isDirectory(inside) ? Folder.of(inside, faults) : List.of();
    }

    private static Catalog read(List<SourceFile> ownTools, List<SourceFile> ownPolicies, Faults faults) {
        Criteria criteria = Criteria.shipped();
        List<SourceFile> toolFiles = new ArrayList<>(Folder.shipped(Catalog.class, TOOLS));
        toolFiles.addAll(ownTools);
        List<SourceFile> policyFiles = new ArrayList<>(Folder.shipped(Catalog.class, POLICIES));
        policyFiles.addAll(ownPolicies);
        Tools tools = Tools.read(toolFiles, faults);
        Policies policies = Policies.read(policyFiles, criteria, faults);
        return new Catalog(tools, policies, criteria, faults.sorted());
    }
}
