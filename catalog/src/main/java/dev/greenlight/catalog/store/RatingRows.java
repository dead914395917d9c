package dev.greenlight.catalog.store;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Ratings kept ready, so that lists need not rate. */
final class RatingRows {
    private static final String STANDING = """
            SELECT day, fingerprint FROM rating WHERE policy = ? AND tool = ? AND plan = ? AND day <= ?
            ORDER BY day DESC LIMIT 1""";
    private static final String CONFIRM = """
            UPDATE rating SET as_of = ?, expires = ? WHERE policy = ? AND tool = ? AND plan = ? AND day = ? AND as_of <= ?""";
    private static final String ADD = """
            INSERT INTO rating (policy, tool, plan, day, as_of, security, rights, talent, weakest, assurance, expires,
                fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (policy, tool, plan, day) DO UPDATE SET as_of = excluded.as_of, security = excluded.security,
                rights = excluded.rights, talent = excluded.talent, weakest = excluded.weakest,
                assurance = excluded.assurance, expires = excluded.expires, fingerprint = excluded.fingerprint""";
    private static final String DUE = """
            SELECT DISTINCT d.tool FROM dossier d WHERE d.day <= :day AND NOT EXISTS (
                SELECT 1 FROM rating r WHERE r.policy = :policy AND r.tool = d.tool AND r.plan = d.plan AND r.day <= :day
                AND (d.live = 0 OR r.expires IS NULL OR r.expires > :day))""";
    /** Joined in the order of the list, so that a page of it is found without sorting the whole. */
    private static final String LIST = """
            SELECT r.*, t.name AS tool_name, p.name AS plan_name FROM tool t CROSS JOIN plan p CROSS JOIN rating r
            WHERE p.tool = t.id AND r.policy = :policy AND r.tool = p.tool AND r.plan = p.id
            AND r.day = (SELECT MAX(s.day) FROM rating s
                WHERE s.policy = :policy AND s.tool = p.tool AND s.plan = p.id AND s.day <= :day)""";

    private static final String HOLDING = """
             AND (LOWER(t.id) LIKE :word ESCAPE '!' OR LOWER(t.name) LIKE :word ESCAPE '!'
                OR LOWER(t.vendor) LIKE :word ESCAPE '!' OR t.category LIKE :word ESCAPE '!')""";
    private static final String AT_GATE = """
             AND (r.tool, r.plan, r.day) IN (SELECT g.tool, g.plan, g.day FROM ruling g
                WHERE g.policy = :policy AND g.criterion = :criterion AND g.standing = :standing)""";
    private static final String ORDER = " ORDER BY t.id, p.position LIMIT :most OFFSET :from";

    private final Handle handle;

    RatingRows(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a rating: confirms the one that stands if it is the same, else adds a row. */
    void write(Rating rating) {
        String fingerprint = Texts.hash(words(rating));
        Object[] key = {
            rating.policy().sha256(), rating.subject().tool(), rating.subject().plan()
        };
        String asOf = rating.subject().asOf().toString();
        String expires = rating.expires().map(LocalDate::toString).orElse(null);
        Optional<String> since = handle.select(STANDING, key[0], key[1], key[2], asOf)
                .map((row, context) -> row.getString("fingerprint").equals(fingerprint) ? row.getString("day") : "")
                .findOne()
                .filter(day -> !day.isEmpty());
        if (since.isPresent()) {
            handle.execute(CONFIRM, asOf, expires, key[0], key[1], key[2], since.get(), asOf);
        } else {
            add(rating, fingerprint);
        }
    }

    private void add(Rating rating, String fingerprint) {
        String asOf = rating.subject().asOf().toString();
        handle.execute(
                ADD,
                rating.policy().sha256(),
                rating.subject().tool(),
                rating.subject().plan(),
                asOf,
                asOf,
                rating.axis(Axis.SECURITY).label(),
                rating.axis(Axis.RIGHTS).label(),
                rating.axis(Axis.TALENT).label(),
                rating.weakest().map(RatingRows::weakest).orElse(null),
                rating.assurance().name(),
                rating.expires().map(LocalDate::toString).orElse(null),
                fingerprint);
        handle.execute(
                "DELETE FROM ruling WHERE policy = ? AND tool = ? AND plan = ? AND day = ?",
                rating.policy().sha256(),
                rating.subject().tool(),
                rating.subject().plan(),
                asOf);
        PreparedBatch rulings = handle.prepareBatch(
                "INSERT INTO ruling (policy, tool, plan, day, criterion, standing, answer) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Ruling ruling : rating.rulings())
            rulings.add(
                    rating.policy().sha256(),
                    rating.subject().tool(),
                    rating.subject().plan(),
                    asOf,
                    ruling.criterion(),
                    ruling.standing().label(),
                    answer(ruling.answer()));
        rulings.execute();
    }

    /** Tools with plans that are not rated under a policy, or no longer. */
    Set<String> due(Policy policy, LocalDate day) {
        return new HashSet<>(handle.createQuery(DUE)
                .bind("policy", policy.ref().sha256())
                .bind("day", day.toString())
                .mapTo(String.class)
                .list());
    }

    List<StandingRating> list(Wanted wanted) {
        String axis = wanted.axis()
                .map(on -> " AND r." + on.axis().label() + " = :rating")
                .orElse("");
        String sql = LIST
                + (wanted.word().isBlank() ? "" : HOLDING)
                + axis
                + wanted.gate().map(gate -> AT_GATE).orElse("")
                + ORDER;
        Query query = handle.createQuery(sql)
                .bind("policy", wanted.policy().sha256())
                .bind("day", wanted.day().toString())
                .bind("most", wanted.page().most())
                .bind("from", wanted.page().from());
        if (!wanted.word().isBlank()) query.bind("word", "%" + escaped(wanted.word()) + "%");
        wanted.axis().ifPresent(on -> query.bind("rating", on.rating().label()));
        wanted.gate()
                .ifPresent(at -> query.bind("criterion", at.criterion())
                        .bind("standing", at.standing().label()));
        return query.map((row, context) -> standing(row)).list();
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
                Optional.ofNullable(row.getString("expires")).map(LocalDate::parse));
    }

    private static Compliance rating(String label) {
        return Labelled.labels(Compliance.class).getOrDefault(label, Compliance.UNKNOWN);
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private static String words(Rating rating) {
        return rating.rulings().stream()
                .map(ruling -> ruling.criterion() + " " + ruling.standing() + " " + answer(ruling.answer()) + " "
                        + ruling.conditions())
                .collect(Collectors.joining("\n", rating.assurance() + "\n", ""));
    }

    private static String weakest(Ruling ruling) {
        return ruling.criterion() + " (" + answer(ruling.answer()) + ")";
    }

    private static String answer(Answer answer) {
        return answer.stances().isEmpty() ? answer.status().label() : String.join(" / ", answer.stances());
    }
}
