package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.store.Ledger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remembers how gates stood when people were last told, since a policy's earlier version is nowhere else. */
final class GatesAsTold {
    private static final String NOTE = """
            INSERT INTO gates_as_told (tool, plan, policy, sha256, standings) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (tool, plan, policy) DO UPDATE SET sha256 = excluded.sha256, standings = excluded.standings""";
    private static final String OTHERWISE =
            "SELECT standings FROM gates_as_told WHERE tool = ? AND plan = ? AND policy = ? AND sha256 <> ?";

    private final Ledger ledger;

    GatesAsTold(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How the gates of a plan stood by criterion, where the policy has changed since; none where it is the same, or is new. */
    Map<String, Standing> before(Audited plan, Policy.Ref policy) {
        return ledger.handle()
                .select(OTHERWISE, plan.tool().id(), plan.plan().id(), policy.id(), policy.sha256())
                .mapTo(String.class)
                .findOne()
                .map(GatesAsTold::standings)
                .orElse(Map.of());
    }

    void note(Rating now) {
        ledger.handle()
                .execute(
                        NOTE,
                        now.subject().tool(),
                        now.subject().plan(),
                        now.policy().id(),
                        now.policy().sha256(),
                        now.rulings().stream().map(GatesAsTold::line).collect(Collectors.joining("\n")));
    }

    private static String line(Ruling ruling) {
        return ruling.criterion() + " " + ruling.standing().label();
    }

    private static Map<String, Standing> standings(String lines) {
        Map<String, Standing> known = Labelled.labels(Standing.class);
        Map<String, Standing> standings = new HashMap<>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(parts -> Optional.ofNullable(known.get(parts[1]))
                        .ifPresent(standing -> standings.put(parts[0], standing)));
        return standings;
    }
}
