package dev.greenlight.catalog.store;

import dev.greenlight.catalog.evidence.Supplied;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What people supplied, with the files it came in. It is only ever added to. */
public final class EvidenceBox {
    private final Database database;

    EvidenceBox(Database database) {
        this.database = database;
    }

    /** Keeps a piece of evidence. */
    public void add(Supplied supplied, byte[] original) {
        String body = Json.of(supplied);
        database.write(handle -> handle.execute(
                "INSERT INTO evidence (id, tool, plan, at, body, original) VALUES (?, ?, ?, ?, ?, ?)",
                Texts.hash(body),
                supplied.tool(),
                supplied.plan(),
                supplied.entry().at().toString(),
                body,
                original));
    }

    /** Everything about a plan, in the order in which it was recorded. */
    public List<Supplied> of(String tool, String plan) {
        return database.read(handle -> read(handle, tool, plan));
    }

    /** The file in which a piece of evidence came. */
    public byte[] original(Supplied supplied) {
        return database.read(
                handle -> handle.select("SELECT original FROM evidence WHERE id = ?", Texts.hash(Json.of(supplied)))
                        .mapTo(byte[].class)
                        .one());
    }

    /** A plan about which something was supplied. */
    record OfPlan(String tool, String plan) {}

    static List<OfPlan> plans(Handle handle) {
        return handle.createQuery("SELECT DISTINCT tool, plan FROM evidence ORDER BY tool, plan")
                .map((row, context) -> new OfPlan(row.getString("tool"), row.getString("plan")))
                .list();
    }

    static List<Supplied> read(Handle handle, String tool, String plan) {
        return handle.select("SELECT body FROM evidence WHERE tool = ? AND plan = ? ORDER BY at, id", tool, plan)
                .mapTo(String.class)
                .map(body -> Json.read(body, Supplied.class))
                .list();
    }
}
