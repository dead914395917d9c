package dev.greenlight.catalog.criterion;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The criteria in the order of their file, with their crosswalk. */
public final class Criteria {
    private final Map<String, Criterion> byId;
    private final Crosswalk crosswalk;

    private Criteria(Map<String, Criterion> byId, Crosswalk crosswalk) {
        this.byId = Collections.unmodifiableMap(byId);
        this.crosswalk = crosswalk;
    }

    /** The criteria that ship with the program. */
    public static Criteria shipped() {
        Faults faults = new Faults();
        Map<String, SourceFile> files = Folder.shipped(Criteria.class, "").stream()
                .collect(Collectors.toMap(SourceFile::id, Function.identity()));
        Criteria criteria = read(required(files, "criteria"), required(files, "crosswalk"), faults);
        if (!faults.sorted().isEmpty()) {
            throw new IllegalStateException(
                    faults.sorted().stream().map(Fault::message).collect(Collectors.joining("\n")));
        }
        return criteria;
    }

    /** Reads criteria and crosswalk; what is wrong is added to the faults. */
    static Criteria read(SourceFile criteria, SourceFile crosswalk, Faults faults) {
        Map<String, Criterion> byId = new LinkedHashMap<>();
        Section.of(criteria, faults)
                .ifPresent(root -> root.fields()
                        .forEach(id -> root.maybeSection(id)
                                .flatMap(section -> criterion(id, section))
                                .ifPresent(criterion -> byId.put(id, criterion))));
        Set<String> rows = new TreeSet<>(byId.keySet());
        rows.add(Crosswalk.APPROVED_LIST);
        return new Criteria(byId, Crosswalk.read(crosswalk, rows, faults));
    }

    public Collection<Criterion> all() {
        return byId.values();
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public Optional<Criterion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Crosswalk crosswalk() {
        return crosswalk;
    }

    private static Optional<Criterion> criterion(String id, Section section) {
        List<String> stances =
                section.texts("stances").stream().map(Text::value).toList();
        Optional<Criterion.Joining> joining = section.choice("joining", Labelled.labels(Criterion.Joining.class));
        Map<String, Set<String>> excludes = new HashMap<>();
        section.maybeSection("excludes")
                .ifPresent(pairs ->
                        pairs.fields().forEach(stance -> excludes.put(stance, stances(pairs, stance, stances))));
        List<String> specific =
                section.texts("specific").stream().map(Text::value).toList();
        boolean settledByFeature = section.flag("settled-by-feature");
        String question = section.text("question").value();
        section.nothingElse();
        return joining.map(how -> new Criterion(id, stances, how, excludes, specific, settledByFeature, question));
    }

    private static Set<String> stances(Section pairs, String field, List<String> known) {
        Map<String, String> accepted =
                known.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return pairs.texts(field).stream()
                .flatMap(text -> pairs.choice("stance", text, accepted).stream())
                .collect(Collectors.toSet());
    }

    private static SourceFile required(Map<String, SourceFile> files, String id) {
        SourceFile file = files.get(id);
        if (file == null) throw new IllegalStateException(id + ".yaml is missing beside " + Criteria.class);
        return file;
    }
}
