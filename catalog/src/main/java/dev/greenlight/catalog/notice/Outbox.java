package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.store.Database;
import dev.greenlight.catalog.store.Ledger;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages in the order in which they were written, together with what they tell of. */
public final class Outbox {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final String ADD = """
            INSERT INTO message (id, number, at, tool, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";

    private final Database database;

    public Outbox(Database database) {
        this.database = database;
    }

    /** Adds messages within a transaction; one that was written before is not written again. */
    public static void add(Ledger ledger, Collection<Message> messages) {
        for (Message message : messages)
            ledger.handle()
                    .execute(
                            ADD,
                            message.id(),
                            last(ledger.handle()) + 1,
                            message.at().toString(),
                            message.tool(),
                            MAPPER.writeValueAsString(message));
    }

    /** The latest messages of some kind, the latest first. */
    public List<Message> latest(Predicate<Message> wanted, int most) {
        return database.read(
                handle -> handle
                        .createQuery("SELECT body FROM message ORDER BY number DESC")
                        .mapTo(String.class)
                        .map(Outbox::message)
                        .stream()
                        .filter(wanted)
                        .limit(most)
                        .toList());
    }

    static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM message")
                .mapTo(Long.class)
                .one();
    }

    /** Messages by their numbers, both inclusive. */
    static List<Message> between(Handle handle, long first, long last) {
        return handle.select("SELECT body FROM message WHERE number BETWEEN ? AND ? ORDER BY number", first, last)
                .mapTo(String.class)
                .map(Outbox::message)
                .list();
    }

    private static Message message(String body) {
        return MAPPER.readValue(body, Message.class);
    }
}
