package dev.greenlight.catalog.policy;

import dev.greenlight.catalog.rating.Constants;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Silence;
import dev.greenlight.catalog.rating.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One difference between two policies.
 *
 * @param criterion the row, or {@code constants}
 * @param aspect the stance, {@code silent}, {@code role}, {@code axis} or the name of a constant
 * @param before what the first policy makes of it; blank where it has nothing
 * @param after what the second makes of it
 */
public record PolicyChange(String criterion, String aspect, String before, String after) {
    /** What differs, in the order of the first policy's rows. */
    public static List<PolicyChange> between(Policy first, Policy second) {
        List<PolicyChange> changes =
                new ArrayList<>(changes("constants", aspects(first.constants()), aspects(second.constants())));
        for (Gate row : first.gates()) {
            second.gates().stream()
                    .filter(other -> other.criterion().equals(row.criterion()))
                    .forEach(other -> changes.addAll(changes(row.criterion(), aspects(row), aspects(other))));
        }
        return changes;
    }

    private static List<PolicyChange> changes(String criterion, Map<String, String> before, Map<String, String> after) {
        Set<String> aspects = new LinkedHashSet<>(before.keySet());
        aspects.addAll(after.keySet());
        return aspects.stream()
                .map(aspect -> new PolicyChange(
                        criterion, aspect, before.getOrDefault(aspect, ""), after.getOrDefault(aspect, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> aspects(Constants constants) {
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put("max-age-days", Integer.toString(constants.maxAge().getDays()));
        aspects.put("unavoidable-exception", constants.unavoidableException().label());
        aspects.put("short-retention-days", Integer.toString(constants.shortRetentionDays()));
        return aspects;
    }

    private static Map<String, String> aspects(Gate row) {
        Map<String, String> aspects = new LinkedHashMap<>();
        aspects.put("axis", row.axis().label());
        aspects.put("role", row.role().label());
        row.treatments()
                .forEach(treatment -> aspects.merge(treatment.stance(), words(treatment), (a, b) -> a + "; " + b));
        aspects.put("silent", words(row.silence()));
        return aspects;
    }

    private static String words(Treatment treatment) {
        return treatment.standing().label()
                + treatment.where().map(where -> " where " + where.label()).orElse("")
                + treatment.option().map(option -> " with the option " + option).orElse("")
                + treatment.text().map(text -> ": " + text).orElse("");
    }

    private static String words(Silence silence) {
        String where =
                silence.where().isEmpty() ? "" : silence.then().label() + " where " + silence.where() + ", else ";
        return where
                + silence.otherwise().label()
                + silence.text().map(text -> ": " + text).orElse("");
    }
}
