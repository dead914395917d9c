package dev.greenlight.catalog.store;

import dev.greenlight.catalog.rating.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which bundles were made of which plans. The files lie with whoever made them; this says by which hash to know them. */
public final class BundleBook {
    private static final String MADE = """
            SELECT tool, plan, sha256 FROM bundle WHERE SUBSTR(at, 1, 10) <= ? AND policy = ? ORDER BY number""";

    private final Database database;

    BundleBook(Database database) {
        this.database = database;
    }

    /** A plan of a tool. */
    public record OfPlan(String tool, String plan) {}

    /** Notes that a bundle was made. */
    public void add(OfPlan plan, Policy.Ref policy, String sha256, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO bundle (number, tool, plan, policy, at, sha256)
                VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM bundle), ?, ?, ?, ?, ?)""", plan.tool(), plan.plan(), policy.id(), at.toString(), sha256));
    }

    /** The hash of the last bundle that was made of each plan by a day, under a policy. */
    public Map<OfPlan, String> last(Policy.Ref policy, LocalDate day) {
        return database.read(handle -> {
            Map<OfPlan, String> last = new HashMap<>();
            handle.select(MADE, day.toString(), policy.id())
                    .map((row, context) -> Map.entry(
                            new OfPlan(row.getString("tool"), row.getString("plan")), row.getString("sha256")))
                    .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
            return Map.copyOf(last);
        });
    }
}
