package dev.greenlight.catalog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * An audit of the past: what it takes to do it again.
 *
 * @param day for which day it spoke
 * @param occasion how it came about
 * @param tools ids of the tools that were audited; empty where an earlier program did not keep them
 */
public record Past(LocalDate day, Occasion occasion, Set<String> tools) {
    private static final String AUDITS =
            "SELECT day, recorded_at, source, live, book, tools FROM audit ORDER BY number";

    public Past {
        tools = Set.copyOf(tools);
    }

    /** All audits, in the order in which they were recorded. */
    static List<Past> all(Handle handle) {
        return handle.createQuery(AUDITS).map((row, context) -> of(row)).list();
    }

    static Optional<Past> last(Handle handle) {
        return handle.createQuery(AUDITS + " DESC LIMIT 1")
                .map((row, context) -> of(row))
                .findOne();
    }

    private static Past of(ResultSet row) throws SQLException {
        return new Past(
                LocalDate.parse(row.getString("day")),
                new Occasion(
                        Instant.parse(row.getString("recorded_at")),
                        row.getString("source"),
                        row.getInt("live") == 1,
                        row.getString("book")),
                Set.of(Json.read(row.getString("tools"), String[].class)));
    }
}
