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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads the ratings that stand on a day, as far as they were known then. */
final class RatingList {
    /** Joined in the order of the list, so that a page of it is found without sorting the whole; of each plan one row is looked at. */
    private static final String FROM = """
             FROM plan p CROSS JOIN tool t CROSS JOIN rating r
            WHERE t.id = p.tool AND r.number = (SELECT s.number FROM rating s
                WHERE s.policy = :policy AND s.tool = p.tool AND s.plan = p.id AND s.day <= :day AND s.known <= :day
                ORDER BY s.day DESC, s.known DESC LIMIT 1)""";

    private static final String SHOWN = """
            SELECT r.tool, t.name, r.plan, p.name, r.weakest, r.day || ' ' || r.as_of || ' ' || r.security || ' ' || r.rights
                || ' ' || r.talent || ' ' || r.assurance || ' ' || COALESCE(r.expires, '') || ' ' || COALESCE(r.because, '')""";
    private static final String OPEN = """
            SELECT r.tool, r.plan, (SELECT g.unknowns FROM grounds g WHERE g.rating = r.number) AS unknowns,
                (SELECT g.conditions FROM grounds g WHERE g.rating = r.number) AS conditions""";
    private static final String HOLDING = """
             AND (LOWER(t.id) LIKE :word ESCAPE '!' OR LOWER(t.name) LIKE :word ESCAPE '!'
                OR LOWER(t.vendor) LIKE :word ESCAPE '!' OR t.category LIKE :word ESCAPE '!')""";
    private static final String OF_TOOL = " AND p.tool = :tool";
    private static final String AT_GATE = """
             AND r.number IN (SELECT g.rating FROM ruling g WHERE g.criterion = :criterion AND g.standing = :standing)""";

    private static final String ORDER = " ORDER BY p.tool, p.position LIMIT :most OFFSET :from";

    private static final Map<String, Compliance> RATINGS = Labelled.labels(Compliance.class);

    private final Handle handle;

    RatingList(Handle handle) {
        this.handle = handle;
    }

    List<StandingRating> list(Wanted wanted) {
        Map<String, Alike> alike = new HashMap<>();
        return query(
                SHOWN, wanted, (row, context) -> standing(row, alike.computeIfAbsent(row.getString(6), Alike::of)));
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

    /** What many rows have alike: it comes as one text, which is understood once, since taking a column from a row is slow. */
    private record Alike(
            LocalDate since,
            LocalDate asOf,
            Compliance security,
            Compliance rights,
            Compliance talent,
            String assurance,
            Optional<LocalDate> expires,
            Optional<String> because) {
        static Alike of(String words) {
            String[] each = words.split(" ", -1);
            return new Alike(
                    LocalDate.parse(each[0]),
                    LocalDate.parse(each[1]),
                    rating(each[2]),
                    rating(each[3]),
                    rating(each[4]),
                    each[5],
                    Optional.of(each[6]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                    Optional.of(each[7]).filter(change -> !change.isEmpty()));
        }
    }

    /** By the place of a column: of a long list, looking its name up in every row takes time. */
    private static StandingRating standing(ResultSet row, Alike alike) throws SQLException {
        return new StandingRating(
                new StandingRating.Name(row.getString(1), row.getString(2)),
                new StandingRating.Name(row.getString(3), row.getString(4)),
                alike.since(),
                alike.asOf(),
                alike.security(),
                alike.rights(),
                alike.talent(),
                Optional.ofNullable(row.getString(5)),
                alike.assurance(),
                alike.expires(),
                alike.because());
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
