package dev.greenlight.catalog.store;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Condition;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Ratings kept ready, so that lists need not rate. Close it to have the last of them written. */
final class RatingRows implements AutoCloseable {
    /** Between the parts of a column that holds several; conditions are lines. */
    static final String BETWEEN = "\n";

    private static final int AT_ONCE = 2_000;
    private static final String BEFORE = """
            SELECT r.number, r.policy, r.as_of, r.fingerprint, r.because, g.basis FROM rating r JOIN grounds g ON g.rating = r.number
            WHERE r.tool = ? AND r.plan = ? AND r.policy_id = ? AND r.day <= ? AND r.known <= ?
            ORDER BY r.day DESC, r.known DESC, CASE WHEN r.policy = ? THEN 0 ELSE 1 END LIMIT 1""";
    private static final String CONFIRM = """
            UPDATE rating SET expires = CASE WHEN as_of <= :asOf THEN :expires ELSE expires END,
                as_of = CASE WHEN as_of < :asOf THEN :asOf ELSE as_of END,
                checked = CASE WHEN checked < :known THEN :known ELSE checked END
            WHERE number = :number""";
    private static final String ADD = """
            INSERT INTO rating (number, policy, policy_id, tool, plan, day, known, as_of, checked, security, rights, talent, weakest,
                assurance, expires, because, fingerprint)
            VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM rating), :policy, :policyId, :tool, :plan, :asOf, :known, :asOf, :known,
                :security, :rights, :talent, :weakest, :assurance, :expires, :because, :fingerprint)
            ON CONFLICT (policy, tool, plan, day, known) DO UPDATE SET as_of = excluded.as_of, checked = excluded.checked,
                security = excluded.security, rights = excluded.rights, talent = excluded.talent, weakest = excluded.weakest,
                assurance = excluded.assurance, expires = excluded.expires, because = excluded.because,
                fingerprint = excluded.fingerprint
            RETURNING number""";
    private static final String GROUNDS = """
            INSERT INTO grounds (rating, unknowns, conditions, basis) VALUES (?, ?, ?, ?)
            ON CONFLICT (rating) DO UPDATE SET unknowns = excluded.unknowns, conditions = excluded.conditions,
                basis = excluded.basis""";
    private static final String REPLACE = "DELETE FROM ruling WHERE rating = ?";
    private static final String RULING = """
            INSERT INTO ruling (rating, criterion, standing, answer) VALUES (?, ?, ?, ?)
            ON CONFLICT (rating, criterion) DO UPDATE SET standing = excluded.standing, answer = excluded.answer""";

    private final Handle handle;
    private final String known;
    private final Map<Analysis, String> readings = new IdentityHashMap<>();
    private final PreparedBatch rulings;

    /** @param known the day as of whose knowledge ratings are made */
    RatingRows(Handle handle, LocalDate known) {
        this.handle = handle;
        this.known = known.toString();
        this.rulings = handle.prepareBatch(RULING);
    }

    /** The rating that stood before, as its row has it. */
    private record Before(
            long number, String policy, LocalDate asOf, String fingerprint, Optional<String> because, String basis) {
        /** Whether the rulings are the same; what they rest on may weigh more now. */
        boolean sameRulings(String otherFingerprint) {
            return fingerprint
                    .substring(fingerprint.indexOf(' '))
                    .equals(otherFingerprint.substring(otherFingerprint.indexOf(' ')));
        }

        boolean same(String otherPolicy, String otherFingerprint) {
            return policy.equals(otherPolicy) && fingerprint.equals(otherFingerprint);
        }
    }

    /** Keeps a rating: confirms the one that stands if it is the same, else adds a row. */
    void write(Rating rating) {
        String fingerprint = rating.assurance() + " " + Texts.hash(words(rating));
        Optional<Before> before = before(rating);
        if (before.filter(row -> row.same(rating.policy().sha256(), fingerprint))
                .isPresent()) confirm(rating, before.get().number());
        else add(rating, fingerprint, before);
    }

    private Optional<Before> before(Rating rating) {
        String asOf = rating.subject().asOf().toString();
        String policy = rating.policy().sha256();
        return handle.select(
                        BEFORE,
                        rating.subject().tool(),
                        rating.subject().plan(),
                        rating.policy().id(),
                        asOf,
                        known,
                        policy)
                .map((row, context) -> new Before(
                        row.getLong("number"),
                        row.getString("policy"),
                        LocalDate.parse(row.getString("as_of")),
                        row.getString("fingerprint"),
                        Optional.ofNullable(row.getString("because")),
                        row.getString("basis")))
                .findOne();
    }

    private void confirm(Rating rating, long number) {
        handle.createUpdate(CONFIRM)
                .bind("asOf", rating.subject().asOf().toString())
                .bind("expires", expires(rating))
                .bind("known", known)
                .bind("number", number)
                .execute();
    }

    private void add(Rating rating, String fingerprint, Optional<Before> before) {
        Basis basis = Basis.of(rating, this::reading);
        Optional<String> because = before.flatMap(row -> row.sameRulings(fingerprint)
                ? row.because()
                : basis.because(Json.read(row.basis(), Basis.class), row.asOf()));
        long number = number(rating, fingerprint, because);
        handle.execute(GROUNDS, number, unknowns(rating), conditions(rating), Json.of(basis));
        handle.execute(REPLACE, number);
        rating.rulings().forEach(ruling -> add(number, ruling));
    }

    /** Adds the row that lists show. */
    private long number(Rating rating, String fingerprint, Optional<String> because) {
        return handle.createQuery(ADD)
                .bind("policy", rating.policy().sha256())
                .bind("policyId", rating.policy().id())
                .bind("tool", rating.subject().tool())
                .bind("plan", rating.subject().plan())
                .bind("asOf", rating.subject().asOf().toString())
                .bind("known", known)
                .bind("security", rating.axis(Axis.SECURITY).label())
                .bind("rights", rating.axis(Axis.RIGHTS).label())
                .bind("talent", rating.axis(Axis.TALENT).label())
                .bind("weakest", rating.weakest().map(RatingRows::weakest))
                .bind("assurance", rating.assurance().name())
                .bind("expires", expires(rating))
                .bind("because", because)
                .bind("fingerprint", fingerprint)
                .mapTo(Long.class)
                .one();
    }

    private void add(long number, Ruling ruling) {
        rulings.add(number, ruling.criterion(), ruling.standing().label(), answer(ruling.answer()));
        if (rulings.size() >= AT_ONCE) rulings.execute();
    }

    @Override
    public void close() {
        if (rulings.size() > 0) rulings.execute();
        rulings.close();
    }

    private String reading(Analysis analysis) {
        return readings.computeIfAbsent(analysis, Basis::reading);
    }

    private static String unknowns(Rating rating) {
        return rating.standing(Standing.UNKNOWN).stream().map(Ruling::criterion).collect(Collectors.joining(BETWEEN));
    }

    private static String conditions(Rating rating) {
        return rating.weakestFirst().stream()
                .flatMap(ruling -> ruling.conditions().stream())
                .map(Condition::text)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static Optional<String> expires(Rating rating) {
        return rating.expires().map(LocalDate::toString);
    }

    private static String words(Rating rating) {
        return rating.rulings().stream()
                .map(ruling -> ruling.criterion() + " " + ruling.standing() + " " + answer(ruling.answer()) + " "
                        + ruling.conditions())
                .collect(Collectors.joining("\n"));
    }

    private static String weakest(Ruling ruling) {
        return ruling.criterion() + " (" + answer(ruling.answer()) + ")";
    }

    private static String answer(Answer answer) {
        return answer.stances().isEmpty() ? answer.status().label() : String.join(" / ", answer.stances());
    }
}
