package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the plans of a tool whose terms are known. */
final class PlanReader {
    private final Map<String, String> keys;

    /** @param keys the keys of the tool's terms */
    PlanReader(Set<String> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    List<Plan> all(Section tool) {
        List<Section> sections = tool.sections("plans");
        if (sections.isEmpty()) tool.fault(tool.line(), "'plans' is missing", List.of("at least one plan"));
        List<Plan> plans = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            plan(section).ifPresent(plans::add);
            Text id = section.text("id");
            if (!ids.add(id.value())) section.fault(id.line(), "plan '" + id.value() + "' is given twice", List.of());
        }
        return plans;
    }

    private Optional<Plan> plan(Section section) {
        String id = section.text("id").value();
        String name = section.text("name").value();
        List<String> governedBy = known(section, "governed-by");
        if (section.texts("governed-by").isEmpty()) {
            section.fault(
                    section.line(), "plan '" + id + "' names no terms that govern it", List.copyOf(keys.keySet()));
        }
        List<Precedence> precedence =
                section.sections("precedence").stream().map(this::precedence).toList();
        boolean signed = section.flag("signed-agreement");
        Optional<String> note = section.maybeText("note").map(Text::value);
        Optional<PlanAudience> audience = section.choice("audience", Labelled.labels(PlanAudience.class));
        section.nothingElse();
        return audience.map(known -> new Plan(id, name, known, governedBy, precedence, signed, note));
    }

    private Precedence precedence(Section section) {
        List<String> prevails = known(section, "prevails");
        List<String> over = known(section, "over");
        List<String> in = known(section, "in");
        if (prevails.size() != 1 || over.isEmpty() || in.size() != 1) {
            section.fault(section.line(), "precedence is incomplete", List.of("prevails, over, in, sentence"));
        }
        String sentence = section.text("sentence").value();
        section.nothingElse();
        return new Precedence(first(prevails), over, first(in), sentence);
    }

    private List<String> known(Section section, String field) {
        return section.texts(field).stream()
                .flatMap(key -> section.choice("terms", key, keys).stream())
                .toList();
    }

    private static String first(List<String> keys) {
        return keys.isEmpty() ? "" : keys.get(0);
    }
}
