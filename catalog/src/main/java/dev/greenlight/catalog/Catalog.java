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

    /** What ships with the program, read once in a process. */
    public static Catalog shipped() {
        return Shipped.IT;
    }

    /** What ships with the program, and the files in the folders {@code tools} and {@code policies} of a user's folder over it. */
    public static Catalog with(Path folder) {
        Faults faults = new Faults();
        Catalog shipped = shipped();
        Tools tools = shipped.tools().with(files(folder, TOOLS, faults), faults);
        List<SourceFile> ownPolicies = files(folder, POLICIES, faults);
        Policies policies = ownPolicies.isEmpty()
                ? shipped.policies()
                : shipped.policies().with(ownPolicies, shipped.criteria(), faults);
        return new Catalog(tools, policies, shipped.criteria(), faults.sorted());
    }

    /** The same catalog with one more policy, by the path of its file. What is wrong with that file stands last among the faults. */
    public Catalog withPolicy(Path file) {
        Faults found = new Faults();
        Policies more = policies.with(Folder.file(file, found).stream().toList(), criteria, found);
        List<Fault> all = new ArrayList<>(faults);
        found.sorted().stream().filter(fault -> !faults.contains(fault)).forEach(all::add);
        return new Catalog(tools, more, criteria, all);
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

    private static final class Shipped {
        static final Catalog IT = read();

        private static Catalog read() {
            Faults faults = new Faults();
            Criteria criteria = Criteria.shipped();
            Tools tools = Tools.read(Folder.shipped(Catalog.class, TOOLS), faults);
            Policies policies = Policies.read(Folder.shipped(Catalog.class, POLICIES), criteria, faults);
            if (!faults.sorted().isEmpty()) {
                throw new IllegalStateException(
                        faults.sorted().stream().map(Fault::message).collect(Collectors.joining("\n")));
            }
            return new Catalog(tools, policies, criteria, List.of());
        }
    }
}
