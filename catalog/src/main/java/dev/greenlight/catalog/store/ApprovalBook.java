package dev.greenlight.catalog.store;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What people decided, act by act. Acts are added and never changed; the database itself sees to that. */
public final class ApprovalBook {
    private final Database database;

    ApprovalBook(Database database) {
        this.database = database;
    }

    /** An act as its row has it. */
    private record Filed(Matter matter, Act act) {}

    /** Does something about a matter, as it stands. */
    public Outcome act(Matter matter, Act act) {
        return database.write(handle -> add(handle, read(handle, matter), act));
    }

    /**
     * Does something about a matter as somebody saw it: of two people who decide at once, the second is told what the first did.
     *
     * @param seen what the person decided on
     */
    public Outcome act(Approval seen, Act act) {
        return database.write(handle -> {
            Approval now = read(handle, seen.matter());
            return now.acts().size() == seen.acts().size() ? add(handle, now, act) : new Outcome.Overtaken(now);
        });
    }

    /** A matter with what was done about it. */
    public Approval find(Matter matter) {
        return database.read(handle -> read(handle, matter));
    }

    /** All matters about which something was done, in the order of their ids. */
    public List<Approval> all() {
        return database.read(ApprovalBook::all);
    }

    /** All matters about a tool. */
    public List<Approval> of(String tool) {
        return all().stream()
                .filter(approval -> approval.matter().tool().equals(tool))
                .toList();
    }

    static List<Approval> all(Handle handle) {
        Map<Matter, List<Act>> acts = new LinkedHashMap<>();
        handle.createQuery("SELECT body FROM act ORDER BY approval, number")
                .mapTo(String.class)
                .map(body -> Json.read(body, Filed.class))
                .forEach(filed -> acts.computeIfAbsent(filed.matter(), matter -> new ArrayList<>())
                        .add(filed.act()));
        return acts.entrySet().stream()
                .map(entry -> new Approval(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Approval read(Handle handle, Matter matter) {
        List<Act> acts = handle.select("SELECT body FROM act WHERE approval = ? ORDER BY number", matter.id())
                .mapTo(String.class)
                .map(body -> Json.read(body, Filed.class).act())
                .list();
        return new Approval(matter, acts);
    }

    static Outcome add(Handle handle, Approval before, Act act) {
        Outcome outcome = before.with(act);
        if (outcome instanceof Outcome.Done) {
            handle.execute(
                    "INSERT INTO act (approval, number, at, body) VALUES (?, ?, ?, ?)",
                    before.matter().id(),
                    before.acts().size() + 1,
                    act.at().toString(),
                    Json.of(new Filed(before.matter(), act)));
        }
        return outcome;
    }
}
