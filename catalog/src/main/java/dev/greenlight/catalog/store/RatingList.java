package dev.greenlight.catalog.store;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Compliance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads the ratings that stand on a day, as far as they were known then. */
final class RatingList {
    /** Joined in the order of the list, so that a page of it is found without sorting the whole; of each plan one row is looked at. */
    private static final String FROM = """
             FROM tool t CROSS JOIN plan p CROSS JOIN rating r
            WHERE p.tool = t.id AND r.policy = :policy AND r.tool = p.tool AND r.plan = p.id
            AND (r.day, r.known) = (SELECT s.day, s.known FROM rating s
                WHERE s.policy = :policy AND s.tool = p.tool AND s.plan = p.id AND s.day <= :day AND s.known <= :day
                ORDER BY s.day DESC, s.known DESC LIMIT 1)""";

    private static final String SHOWN = """
            SELECT r.tool, t.name, r.plan, p.name, r.day, r.as_of, r.security, r.rights, r.talent, r.weakest, r.assurance,
                r.expires, r.because""";
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

    private static final Map<String, Compliance> RATINGS = Labelled.labels(Compliance.class);

    private final Handle handle;

    RatingList(Handle handle) {
        this.handle = handle;
    }

    List<StandingRating> list(Wanted wanted) {
        Map<String, LocalDate> days = new HashMap<>();
        return query(
                SHOWN, wanted, (row, context) -> standing(row, day -> days.computeIfAbsent(day, LocalDate::parse)));
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

    /** By the place of a column: of a long list, looking its name up in every row takes time. */
    private static StandingRating standing(ResultSet row, Function<String, LocalDate> days) throws SQLException {
        return new StandingRating(
                new StandingRating.Name(row.getString(1), row.getString(2)),
                new StandingRating.Name(row.getString(3), row.getString(4)),
                days.apply(row.getString(5)),
                days.apply(row.getString(6)),
                rating(row.getString(7)),
                rating(row.getString(8)),
                rating(row.getString(9)),
                Optional.ofNullable(row.getString(10)),
                row.getString(11),
                Optional.ofNullable(row.getString(12)).map(days),
                Optional.ofNullable(row.getString(13)));
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(RatingRows.BETWEEN));
    }

    private static Compliance rating(String label) {
        return RATINGS.getOrDefault(label, Compliance.UNKNOWN);
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
