package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.catalog.tool.Tool.Category;
import dev.greenlight.catalog.tool.Tool.Likeness;
import dev.greenlight.crawler.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the file of one tool. */
final class ToolReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, Category> CATEGORIES = categories();

    private final String id;
    private final Section root;

    private ToolReader(String id, Section root) {
        this.id = id;
        this.root = root;
    }

    /** The tool that a file describes; empty where anything is wrong with it, which is then among the faults. */
    static Optional<Tool> read(SourceFile file, Faults faults) {
        Optional<Tool> tool = Section.of(file, faults).flatMap(root -> new ToolReader(file.id(), root).tool());
        return faults.in(file) ? Optional.empty() : tool;
    }

    private Optional<Tool> tool() {
        checkId(id, root.line());
        Tool.Maker maker = maker();
        SortedSet<Likeness> handles = handles();
        List<String> archive = archive();
        List<PublishedTerms> terms = new TermsReader(archive).all(root.sections("terms"));
        List<Plan> plans = new PlanReader(keys()).all(root);
        List<String> cheapestFirst = cheapestFirst(plans);
        Upstream upstream = new Upstream(values("upstream"), root.flag("upstream-unnamed"));
        boolean discontinued = root.flag("discontinued");
        Optional<String> note = root.maybeText("note").map(Text::value);
        Optional<Category> category = root.choice("category", CATEGORIES);
        root.nothingElse();
        return category.map(known -> new Tool(
                id, maker, known, handles, plans, terms, upstream, archive, cheapestFirst, discontinued, note));
    }

    private Tool.Maker maker() {
        Text website = root.text("website");
        TermsReader.address(root, website);
        return new Tool.Maker(root.text("name").value(), root.text("vendor").value(), website.value());
    }

    private SortedSet<Likeness> handles() {
        return root.texts("handles").stream()
                .flatMap(text -> root.choice("handles", text, Labelled.labels(Likeness.class)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> archive() {
        List<Text> names = root.texts("archive");
        names.forEach(name -> Terms.fault(name.value())
                .ifPresent(fault -> root.fault(name.line(), "archive '" + name.value() + "' " + fault, List.of())));
        return names.stream().map(Text::value).toList();
    }

    private List<String> cheapestFirst(List<Plan> plans) {
        Map<String, String> known = plans.stream()
                .map(Plan::id)
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, b) -> a));
        Set<String> seen = new HashSet<>();
        for (Text plan : root.texts("cheapest-first")) {
            root.choice("plan", plan, known);
            if (!seen.add(plan.value()))
                root.fault(plan.line(), "plan '" + plan.value() + "' is given twice", List.of());
        }
        return values("cheapest-first");
    }

    private List<String> values(String field) {
        return root.texts(field).stream().map(Text::value).toList();
    }

    private void checkId(String name, int line) {
        if (!ID.matcher(name).matches()) {
            root.fault(
                    line,
                    "the file's name '" + name + "' cannot be an id",
                    List.of("lower-case letters, digits, dashes"));
        }
    }

    /** Also those of terms with a fault, so that it is told once and not for each plan again. */
    private Set<String> keys() {
        return root.sections("terms").stream()
                .flatMap(terms -> terms.maybeText("key").stream())
                .map(Text::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Category> categories() {
        Map<String, Category> categories = Labelled.labels(Category.class);
        categories.remove(Category.UNKNOWN.label());
        return categories;
    }
}
