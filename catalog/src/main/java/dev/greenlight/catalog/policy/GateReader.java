package dev.greenlight.catalog.policy;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Gate.Role;
import dev.greenlight.catalog.rating.Particular;
import dev.greenlight.catalog.rating.Silence;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.rating.Treatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of one policy. */
final class GateReader {
    private static final List<Standing> COLUMNS = List.of(Standing.PASS, Standing.CONDITION, Standing.FAIL);
    private final String policy;
    private final Criteria criteria;

    GateReader(String policy, Criteria criteria) {
        this.policy = policy;
        this.criteria = criteria;
    }

    Optional<Gate> gate(Section row) {
        Optional<Criterion> criterion = row.choice("criterion", known()).flatMap(criteria::find);
        Optional<Axis> axis = row.choice("axis", Labelled.labels(Axis.class));
        Optional<Role> role = row.choice("role", Labelled.labels(Role.class));
        String restsOn = row.text("rests-on").value();
        Optional<Gate> gate = criterion.flatMap(known -> axis.flatMap(on -> role.map(as -> new Gate(
                known.id(),
                on,
                as,
                as == Role.SHOWN ? List.of() : treatments(row, known, as),
                as == Role.SHOWN ? Silence.of(Standing.NOT_APPLICABLE, Optional.empty()) : silence(row, as),
                new Gate.Origin(policy, row.line(), restsOn)))));
        if (gate.isPresent()) row.nothingElse();
        return gate;
    }

    private List<Treatment> treatments(Section row, Criterion criterion, Role role) {
        List<Treatment> treatments = new ArrayList<>();
        for (Standing column : COLUMNS) {
            for (Section entry : row.sections(column.label(), "stance")) {
                treatment(entry, criterion, column).ifPresent(treatments::add);
            }
        }
        for (String stance : criterion.stances()) {
            long plain = treatments.stream()
                    .filter(treatment -> treatment.stance().equals(stance) && !treatment.qualified())
                    .count();
            if (plain != 1) {
                String problem = plain == 0 ? "is not treated" : "is treated twice";
                row.fault(
                        row.line(),
                        "stance '" + stance + "' of " + criterion.id() + " " + problem,
                        List.of("one of pass, condition, fail"));
            }
        }
        treatments.stream()
                .filter(treatment -> role == Role.SUPPORTING && treatment.standing() == Standing.FAIL)
                .filter(treatment -> !(criterion.id().equals("derived-data")
                        && treatment.stance().equals("unrestricted")))
                .forEach(treatment -> row.fault(
                        row.line(),
                        "a supporting row cannot fail at '" + treatment.stance() + "'",
                        List.of("pass", "condition", "role: gate")));
        return treatments;
    }

    private static Optional<Treatment> treatment(Section entry, Criterion criterion, Standing column) {
        Optional<String> stance = entry.choice("stance", same(criterion.stances()));
        Optional<Particular> where = entry.maybeText("where")
                .flatMap(text -> entry.choice("where", text, Labelled.labels(Particular.class)));
        Optional<String> option =
                entry.maybeText("option").flatMap(text -> entry.choice("stance", text, same(criterion.stances())));
        Optional<String> words =
                column == Standing.CONDITION ? Optional.of(entry.text("text").value()) : Optional.empty();
        entry.nothingElse();
        return stance.map(known -> new Treatment(known, where, option, column, words));
    }

    private Silence silence(Section row, Role role) {
        List<Section> sections = row.sections("silent", "otherwise");
        if (sections.size() != 1) {
            row.fault(
                    row.line(),
                    "'silent' is missing",
                    List.copyOf(onSilence(role).keySet()));
            return Silence.of(Standing.UNKNOWN, Optional.empty());
        }
        Section section = sections.get(0);
        SortedMap<String, String> where = new TreeMap<>();
        section.maybeSection("where")
                .ifPresent(others -> others.fields()
                        .forEach(other -> stance(others, other).ifPresent(stance -> where.put(other, stance))));
        Standing otherwise = section.choice("otherwise", onSilence(role)).orElse(Standing.UNKNOWN);
        Standing then = where.isEmpty()
                ? otherwise
                : section.choice("then", onSilence(role)).orElse(Standing.UNKNOWN);
        boolean conditional = then == Standing.CONDITION || otherwise == Standing.CONDITION;
        Optional<String> text = conditional ? Optional.of(section.text("text").value()) : Optional.empty();
        section.nothingElse();
        return new Silence(where, then, otherwise, text);
    }

    private Optional<String> stance(Section others, String criterion) {
        Text stance = others.text(criterion);
        Optional<Criterion> known = others.choice("criterion", new Text(criterion, stance.line()), known())
                .flatMap(criteria::find);
        return known.flatMap(other -> others.choice("stance", stance, same(other.stances())));
    }

    private Map<String, String> known() {
        return same(criteria.ids());
    }

    private static Map<String, Standing> onSilence(Role role) {
        return role == Role.GATE
                ? Map.of("pass", Standing.PASS, "condition", Standing.CONDITION, "unknown", Standing.UNKNOWN)
                : Map.of("pass", Standing.PASS, "condition", Standing.CONDITION);
    }

    private static Map<String, String> same(Collection<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
