package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.rating.Policy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** All books within one transaction: an audit and what follows from it are written together, or not at all. */
public final class Ledger {
    private final Handle handle;

    private Ledger(Handle handle) {
        this.handle = handle;
    }

    /** Writes all or nothing. Nobody else writes in the meantime. */
    public static <T> T write(Store store, Function<Ledger, T> work) {
        return store.database().write(handle -> work.apply(new Ledger(handle)));
    }

    /** For tables that others keep beside these. */
    public Handle handle() {
        return handle;
    }

    /** Records an audit and rates it, as {@link AuditBook#record} does. */
    public AuditBook.Recorded record(Audit audit, Occasion occasion, Collection<Policy> policies) {
        return new AuditWriting(handle, audit, occasion).write(policies);
    }

    /** What stands of a tool on a day. */
    public List<Audit> standing(Catalog catalog, LocalDate day, String tool) {
        return AuditReading.then(handle, catalog, day).standing(Set.of(tool));
    }

    /** All matters about which something was done, in the order of their ids. */
    public List<Approval> approvals() {
        return ApprovalBook.all(handle);
    }

    /** Does something about a matter as it stands in this transaction. */
    public Outcome act(Approval approval, Act act) {
        return ApprovalBook.add(handle, ApprovalBook.read(handle, approval.matter()), act);
    }
}
