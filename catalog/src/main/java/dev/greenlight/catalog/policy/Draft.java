package dev.greenlight.catalog.policy;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.catalog.rating.Constants;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Standing;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A policy file on its own, before rows of other files are added.
 *
 * @param file the file
 * @param title in words
 * @param version as its author counts
 * @param constants its numbers
 * @param rows the rows that stand in the file
 * @param borrowed criteria whose rows are taken from other policies, by the ids of those
 */
record Draft(
        SourceFile file,
        String title,
        String version,
        Constants constants,
        List<Gate> rows,
        Map<String, List<Text>> borrowed) {
    static Optional<Draft> read(SourceFile file, Criteria criteria, Faults faults) {
        return Section.of(file, faults).map(root -> {
            GateReader gates = new GateReader(file.id(), criteria);
            List<Gate> rows = root.sections("rows").stream()
                    .flatMap(row -> gates.gate(row).stream())
                    .toList();
            Draft draft = new Draft(
                    file,
                    root.text("title").value(),
                    root.text("version").value(),
                    constants(root),
                    rows,
                    borrowed(root));
            root.nothingElse();
            return draft;
        });
    }

    Optional<Gate> row(String criterion) {
        return rows.stream().filter(row -> row.criterion().equals(criterion)).findFirst();
    }

    private static Constants constants(Section root) {
        int maxAge = days(root, "max-age-days");
        int shortRetention = days(root, "short-retention-days");
        Standing unavoidable = root.choice(
                        "unavoidable-exception", Map.of("condition", Standing.CONDITION, "fail", Standing.FAIL))
                .orElse(Standing.FAIL);
        return new Constants(Period.ofDays(maxAge), unavoidable, shortRetention);
    }

    private static int days(Section root, String field) {
        Text text = root.text(field);
        int days = root.parsed(text, Integer::parseInt, "a number of days, such as 30")
                .orElse(1);
        if (days < 1 || days > 3650)
            root.fault(text.line(), field + " " + days + " is out of range", List.of("1 to 3650"));
        return days;
    }

    private static Map<String, List<Text>> borrowed(Section root) {
        Map<String, List<Text>> borrowed = new TreeMap<>();
        root.maybeSection("rows-from")
                .ifPresent(from -> from.fields().forEach(policy -> borrowed.put(policy, from.texts(policy))));
        return borrowed;
    }
}
