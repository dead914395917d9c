package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.store.Ledger;
import dev.greenlight.catalog.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Puts messages together for those who want them and has them delivered: at least once, and whoever gets a digest again knows it by
 * its id. What is put into a digest, and up to where a subscriber has been served, is written in one transaction.
 */
public final class PostOffice {
    private static final String DIGEST = """
            INSERT INTO digest (id, number, subscription, at, first, last)
            VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM digest), ?, ?, ?, ?)""";
    private static final String SERVED = """
            INSERT INTO served (subscription, upto) VALUES (?, ?)
            ON CONFLICT (subscription) DO UPDATE SET upto = excluded.upto""";
    private static final String UNSENT =
            "SELECT id, subscription FROM digest WHERE sent_at IS NULL AND given_up IS NULL ORDER BY number";

    private final Store store;
    private final Supplier<List<Subscription>> subscriptions;
    private final Courier courier;
    private final InstantSource clock;

    /** What lies waiting. */
    private record Parcel(String subscription, Instant at, long first, long last, boolean done) {}

    /** @param subscriptions says at any time who wants to be told what */
    public PostOffice(Store store, Supplier<List<Subscription>> subscriptions, Courier courier, InstantSource clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.clock = clock;
    }

    /** Notes from where on new subscribers are served. */
    public void open() {
        Set<String> names = byName().keySet();
        Ledger.write(store, ledger -> {
            for (String name : names)
                if (served(ledger.handle(), name).isEmpty())
                    ledger.handle().execute(SERVED, name, Outbox.last(ledger.handle()));
            return 0;
        });
    }

    private Map<String, Subscription> byName() {
        Map<String, Subscription> byName = new LinkedHashMap<>();
        subscriptions.get().forEach(subscription -> byName.putIfAbsent(subscription.name(), subscription));
        return byName;
    }

    /** Makes one digest for each subscriber of whatever is new to him; returns the ids of all that have yet to be sent. */
    public List<String> gather() {
        Map<String, Subscription> known = byName();
        return Ledger.write(store, ledger -> {
            known.values().forEach(subscription -> gather(ledger.handle(), subscription));
            return ledger
                    .handle()
                    .createQuery(UNSENT)
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("subscription")))
                    .stream()
                    .filter(unsent -> known.containsKey(unsent.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }

    /** Sends a digest unless that was done before. */
    public void deliver(String id) throws IOException {
        Optional<Parcel> parcel = store.database().read(handle -> parcel(handle, id));
        if (parcel.isEmpty() || parcel.get().done()) return;
        Subscription to = byName().get(parcel.get().subscription());
        if (to == null) return;
        List<Message> messages = store.database()
                .read(handle -> Outbox.between(
                        handle, parcel.get().first(), parcel.get().last()));
        courier.deliver(new Digest(
                id,
                to,
                parcel.get().at(),
                messages.stream().filter(to.wanted()::includes).toList()));
        mark(id, "sent_at");
    }

    /** A digest cannot be delivered and is not tried again. */
    public void giveUp(String id) {
        mark(id, "given_up");
    }

    private void mark(String id, String column) {
        store.database()
                .write(handle -> handle.execute(
                        "UPDATE digest SET " + column + " = ? WHERE id = ?",
                        clock.instant().toString(),
                        id));
    }

    private void gather(Handle handle, Subscription subscription) {
        long last = Outbox.last(handle);
        Optional<Long> known = served(handle, subscription.name());
        long served = known.orElse(last);
        if (known.isPresent() && served == last) return;
        boolean anything = Outbox.between(handle, served + 1, last).stream().anyMatch(subscription.wanted()::includes);
        if (anything) {
            String name = subscription.name() + "\n" + served + "\n" + last;
            String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString();
            handle.execute(DIGEST, id, subscription.name(), clock.instant().toString(), served + 1, last);
        }
        handle.execute(SERVED, subscription.name(), last);
    }

    private static Optional<Long> served(Handle handle, String subscription) {
        return handle.select("SELECT upto FROM served WHERE subscription = ?", subscription)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Parcel> parcel(Handle handle, String id) {
        return handle.select("SELECT * FROM digest WHERE id = ?", id)
                .map((row, context) -> new Parcel(
                        row.getString("subscription"),
                        Instant.parse(row.getString("at")),
                        row.getLong("first"),
                        row.getLong("last"),
                        row.getString("sent_at") != null || row.getString("given_up") != null))
                .findOne();
    }
}
