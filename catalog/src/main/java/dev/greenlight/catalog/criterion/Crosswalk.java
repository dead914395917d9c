package dev.greenlight.catalog.criterion;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which controls of other frameworks are on the subject of a criterion. */
public final class Crosswalk {
    /** The row on keeping a list of approved tools, which is no criterion. */
    public static final String APPROVED_LIST = "approved-list";

    private final Map<String, List<Control>> rows;

    private Crosswalk(Map<String, List<Control>> rows) {
        this.rows = rows;
    }

    /** The controls of a criterion, plain ones first. */
    public List<Control> controls(String criterion) {
        return rows.getOrDefault(criterion, List.of());
    }

    /** Reads a crosswalk that must have a row for each of the criteria, and for no other. */
    static Crosswalk read(SourceFile file, Set<String> criteria, Faults faults) {
        Map<String, List<Control>> rows = new TreeMap<>();
        Section.of(file, faults).ifPresent(root -> {
            Optional<Section> frameworks = root.maybeSection("frameworks");
            Map<String, String> versions = frameworks.map(Crosswalk::versions).orElse(Map.of());
            root.maybeSection("controls").ifPresent(table -> {
                for (String criterion : criteria) {
                    if (!table.has(criterion)) table.fault(0, "criterion '" + criterion + "' has no row", List.of());
                    table.maybeSection(criterion).ifPresent(row -> rows.put(criterion, controls(row, versions)));
                }
                table.nothingElse();
            });
            root.nothingElse();
        });
        return new Crosswalk(rows);
    }

    private static Map<String, String> versions(Section frameworks) {
        Map<String, String> versions = new TreeMap<>();
        frameworks
                .fields()
                .forEach(name -> versions.put(name, frameworks.text(name).value()));
        return versions;
    }

    private static List<Control> controls(Section row, Map<String, String> versions) {
        List<Control> controls = new ArrayList<>();
        Labelled.labels(Control.Fit.class).forEach((label, fit) -> {
            for (Text reference : row.texts(label)) {
                row.parsed(reference, text -> Control.of(text, fit), "aicm@1.1.0#DSP-16")
                        .filter(control -> isKnown(control, reference, row, versions))
                        .ifPresent(controls::add);
            }
        });
        row.nothingElse();
        return controls;
    }

    private static boolean isKnown(Control control, Text reference, Section row, Map<String, String> versions) {
        boolean known = control.version().equals(versions.get(control.framework()));
        if (!known) {
            List<String> accepted = versions.entrySet().stream()
                    .map(framework -> framework.getKey() + "@" + framework.getValue())
                    .toList();
            row.fault(reference.line(), "framework of '" + reference.value() + "' is not listed above", accepted);
        }
        return known;
    }
}
