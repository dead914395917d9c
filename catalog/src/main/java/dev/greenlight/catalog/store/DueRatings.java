package dev.greenlight.catalog.store;

import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.rating.Policy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds tools with plans that are not rated under a policy as they were known on a day: not yet, or no longer. */
final class DueRatings {
    private static final String DUE = """
            SELECT DISTINCT d.tool FROM dossier d WHERE d.day <= :day AND d.recorded <= :day AND NOT EXISTS (
                SELECT 1 FROM rating r WHERE r.policy = :policy AND r.tool = d.tool AND r.plan = d.plan
                AND r.day <= :day AND r.known <= :day AND r.as_of >= d.day AND r.checked >= d.recorded
                AND (d.live = 0 OR (r.expires IS NULL OR r.expires > :day)
                    AND (d.binds IS NULL OR d.binds > :day OR r.as_of >= d.binds)))""";
    private static final String CHECKED = """
            SELECT known, checked FROM rating
            WHERE policy = ? AND tool = ? AND plan = ? AND day <= ? AND known <= ?
            ORDER BY day DESC, known DESC LIMIT 1""";

    private final Handle handle;
    private final String policy;
    private final LocalDate day;

    DueRatings(Handle handle, Policy policy, LocalDate day) {
        this.handle = handle;
        this.policy = policy.ref().sha256();
        this.day = day;
    }

    /** The days by whose knowledge a rating was made, and confirmed. */
    private record Looked(LocalDate known, LocalDate checked) {}

    Set<String> tools() {
        Set<String> due = new TreeSet<>(handle.createQuery(DUE)
                .bind("policy", policy)
                .bind("day", day.toString())
                .mapTo(String.class)
                .list());
        EvidenceBox.plans(handle).forEach(plan -> {
            if (!due.contains(plan.tool()) && isDue(plan)) due.add(plan.tool());
        });
        return due;
    }

    /** Whether other evidence speaks on the day than when the plan was rated. */
    private boolean isDue(EvidenceBox.OfPlan plan) {
        List<Supplied> all = EvidenceBox.read(handle, plan.tool(), plan.plan());
        Set<String> now = speaking(all, day);
        return handle.select(CHECKED, policy, plan.tool(), plan.plan(), day.toString(), day.toString())
                .map((row, context) ->
                        new Looked(LocalDate.parse(row.getString("known")), LocalDate.parse(row.getString("checked"))))
                .findOne()
                .filter(looked -> !now.equals(speaking(all, looked.known())))
                .filter(looked -> !now.equals(speaking(all, looked.checked())))
                .isPresent();
    }

    private static Set<String> speaking(Collection<Supplied> all, LocalDate on) {
        return all.stream()
                .filter(each -> each.speaksOn(on))
                .map(each -> each.kind() + each.content().sha256())
                .collect(Collectors.toSet());
    }
}
