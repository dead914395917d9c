package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.store.Store;
import java.util.List;

/** Rounds over some vendors, and what people are told because of them. */
final class Nights {
    private final Store store;
    private final Vendors vendors;

    Nights(Store store, Vendors vendors) {
        this.store = store;
        this.vendors = vendors;
    }

    Rounds rounds(Visit visit, String book) {
        return new Rounds(
                store,
                () -> new Roster(vendors.catalog(), vendors.catalog().tools().all()),
                new Rounds.Reader(visit, "archive", book, vendors));
    }

    /** Audits what is due. */
    void round() {
        Rounds rounds = rounds(vendors, "book");
        rounds.due().forEach(rounds::audit);
    }

    List<Message> messages() {
        return new Outbox(store.database()).latest(message -> true, 100);
    }
}
