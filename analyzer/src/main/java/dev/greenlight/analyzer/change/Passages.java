package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of one version, by what they say and of which criterion. */
final class Passages {
    private final Map<String, String> stances = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Passages(List<Finding> findings) {
        for (Finding finding : findings) {
            stances.put(key(finding.criterion(), finding.quote()), finding.stance());
            counts.merge(key(finding.criterion(), finding.stance()), 1, Integer::sum);
        }
    }

    private static String key(String criterion, String what) {
        return criterion + "\n" + what;
    }

    /** The stance that a clause takes on a criterion. */
    Optional<String> stance(String criterion, Optional<Line> line) {
        return line.map(clause -> stances.get(key(criterion, clause.quote())));
    }

    /** How many passages take this stance on the criterion. */
    int count(String criterion, String stance) {
        return counts.getOrDefault(key(criterion, stance), 0);
    }
}
