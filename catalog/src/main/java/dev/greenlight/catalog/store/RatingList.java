package dev.greenlight.catalog.store;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Compliance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads the ratings that stand on a day, as far as they were known then. */
final class RatingList {
    /** Joined in the order of the list, so that a page of it is found without sorting the whole. */
    private static final String FROM = """
             FROM tool t CROSS JOIN plan p CROSS JOIN rating r
            WHERE p.tool = t.id AND r.policy = :policy AND r.tool = p.tool AND r.plan = p.id
            AND r.day <= :day AND r.known <= :day AND NOT EXISTS (SELECT 1 FROM rating s
                WHERE s.policy = :policy AND s.tool = p.tool AND s.plan = p.id AND s.day <= :day AND s.known <= :day
                AND (s.day, s.known) > (r.day, r.known))""";

    private static final String SHOWN = """
            SELECT r.tool, r.plan, r.day, r.as_of, r.security, r.rights, r.talent, r.weakest, r.assurance, r.expires,
                r.because, t.name AS tool_name, p.name AS plan_name""";
    private static final String OPEN = "SELECT r.tool, r.plan, r.unknowns, r.conditions";
    private static final String HOLDING = """
             AND (LOWER(t.id) LIKE :word ESCAPE '!' OR LOWER(t.name) LIKE :word ESCAPE '!'
                OR LOWER(t.vendor) LIKE :word ESCAPE '!' OR t.category LIKE :word ESCAPE '!')""";
    private static final String OF_TOOL = " AND t.id = :tool";
    /** First the plans of which the gate ever stood so, by its index, then whether it does in this row. */
    private static final String AT_GATE = """
             AND (p.tool, p.id) IN (SELECT g.tool, g.plan FROM ruling g
                WHERE g.policy = :policy AND g.criterion = :criterion AND g.standing = :standing)
            AND EXISTS (SELECT 1 FROM ruling g WHERE g.policy = :policy AND g.tool = r.tool AND g.plan = r.plan
                AND g.day = r.day AND g.known = r.known AND g.criterion = :criterion AND g.standing = :standing)""";

    private static final String ORDER = " ORDER BY t.id, p.position LIMIT :most OFFSET :from";

    private final Handle handle;

    RatingList(Handle handle) {
        this.handle = handle;
    }

    List<StandingRating> list(Wanted wanted) {
        return query(SHOWN, wanted, (row, context) -> standing(row));
    }

    /** What is open of the same plans, in the same order. */
    List<OpenPoints> open(Wanted wanted) {
        return query(
                OPEN,
                wanted,
                (row, context) -> new OpenPoints(
                        row.getString("tool"),
                        row.getString("plan"),
                        parts(row.getString("unknowns")),
                        parts(row.getString("conditions"))));
    }

    private <T> List<T> query(String columns, Wanted wanted, RowMapper<T> rows) {
        String axis = wanted.axis()
                .map(on -> " AND r." + on.axis().label() + " = :rating")
                .orElse("");
        Query query = handle.createQuery(columns
                + FROM
                + (wanted.word().isBlank() ? "" : HOLDING)
                + wanted.tool().map(id -> OF_TOOL).orElse("")
                + axis
                + wanted.gate().map(gate -> AT_GATE).orElse("")
                + ORDER);
        query.bind("policy", wanted.policy().sha256())
                .bind("day", wanted.day().toString())
                .bind("most", wanted.page().most())
                .bind("from", wanted.page().from());
        if (!wanted.word().isBlank()) query.bind("word", "%" + escaped(wanted.word()) + "%");
        wanted.tool().ifPresent(id -> query.bind("tool", id));
        wanted.axis().ifPresent(on -> query.bind("rating", on.rating().label()));
        wanted.gate()
                .ifPresent(at -> query.bind("criterion", at.criterion())
                        .bind("standing", at.standing().label()));
        return query.map(rows).list();
    }

    private static StandingRating standing(ResultSet row) throws SQLException {
        return new StandingRating(
                new StandingRating.Name(row.getString("tool"), row.getString("tool_name")),
                new StandingRating.Name(row.getString("plan"), row.getString("plan_name")),
                LocalDate.parse(row.getString("day")),
                LocalDate.parse(row.getString("as_of")),
                rating(row.getString("security")),
                rating(row.getString("rights")),
                rating(row.getString("talent")),
                Optional.ofNullable(row.getString("weakest")),
                row.getString("assurance"),
                Optional.ofNullable(row.getString("expires")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("because")));
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(RatingRows.BETWEEN));
    }

    private static Compliance rating(String label) {
        return Labelled.labels(Compliance.class).getOrDefault(label, Compliance.UNKNOWN);
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
