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
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Ratings kept ready, so that lists need not rate. Close it to have the last of them written. */
final class RatingRows implements AutoCloseable {
    /** Between the parts of a column that holds several; conditions are lines. */
    static final String BETWEEN = "\n";

    private static final int AT_ONCE = 2_000;
    private static final String BEFORE = """
            SELECT policy, day, known, as_of, fingerprint, because, basis FROM rating
            WHERE tool = ? AND plan = ? AND policy_id = ? AND day <= ? AND known <= ?
            ORDER BY day DESC, known DESC, CASE WHEN policy = ? THEN 0 ELSE 1 END LIMIT 1""";
    private static final String CONFIRM = """
            UPDATE rating SET expires = CASE WHEN as_of <= :asOf THEN :expires ELSE expires END,
                as_of = CASE WHEN as_of < :asOf THEN :asOf ELSE as_of END,
                checked = CASE WHEN checked < :known THEN :known ELSE checked END
            WHERE policy = :policy AND tool = :tool AND plan = :plan AND day = :day AND known = :since""";
    private static final String REPLACE = """
            DELETE FROM ruling WHERE policy = :policy AND tool = :tool AND plan = :plan AND day = :asOf AND known = :known""";
    private static final String ADD = """
            INSERT INTO rating (policy, policy_id, tool, plan, day, known, as_of, checked, security, rights, talent, weakest,
                assurance, expires, because, fingerprint, unknowns, conditions, basis)
            VALUES (:policy, :policyId, :tool, :plan, :asOf, :known, :asOf, :known, :security, :rights, :talent, :weakest,
                :assurance, :expires, :because, :fingerprint, :unknowns, :conditions, :basis)
            ON CONFLICT (policy, tool, plan, day, known) DO UPDATE SET as_of = excluded.as_of, checked = excluded.checked,
                security = excluded.security, rights = excluded.rights, talent = excluded.talent, weakest = excluded.weakest,
                assurance = excluded.assurance, expires = excluded.expires, because = excluded.because,
                fingerprint = excluded.fingerprint, unknowns = excluded.unknowns, conditions = excluded.conditions,
                basis = excluded.basis""";
    private static final String RULING = """
            INSERT INTO ruling (policy, tool, plan, day, known, criterion, standing, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (policy, tool, plan, day, known, criterion) DO UPDATE SET standing = excluded.standing,
                answer = excluded.answer""";

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
            String policy,
            String day,
            String known,
            LocalDate asOf,
            String fingerprint,
            Optional<String> because,
            String basis) {
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
                .isPresent()) confirm(rating, before.get());
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
                        row.getString("policy"),
                        row.getString("day"),
                        row.getString("known"),
                        LocalDate.parse(row.getString("as_of")),
                        row.getString("fingerprint"),
                        Optional.ofNullable(row.getString("because")),
                        row.getString("basis")))
                .findOne();
    }

    private void confirm(Rating rating, Before before) {
        handle.createUpdate(CONFIRM)
                .bind("asOf", rating.subject().asOf().toString())
                .bind("expires", expires(rating))
                .bind("known", known)
                .bind("policy", before.policy())
                .bind("tool", rating.subject().tool())
                .bind("plan", rating.subject().plan())
                .bind("day", before.day())
                .bind("since", before.known())
                .execute();
    }

    private void add(Rating rating, String fingerprint, Optional<Before> before) {
        Basis basis = Basis.of(rating, this::reading);
        Optional<String> because = before.flatMap(row -> row.sameRulings(fingerprint)
                ? row.because()
                : basis.because(Json.read(row.basis(), Basis.class), row.asOf()));
        Map<String, Object> key = Map.of(
                "policy", rating.policy().sha256(),
                "tool", rating.subject().tool(),
                "plan", rating.subject().plan(),
                "asOf", rating.subject().asOf().toString(),
                "known", known);
        handle.createUpdate(ADD)
                .bindMap(key)
                .bind("policyId", rating.policy().id())
                .bind("security", rating.axis(Axis.SECURITY).label())
                .bind("rights", rating.axis(Axis.RIGHTS).label())
                .bind("talent", rating.axis(Axis.TALENT).label())
                .bind("weakest", rating.weakest().map(RatingRows::weakest))
                .bind("assurance", rating.assurance().name())
                .bind("expires", expires(rating))
                .bind("because", because)
                .bind("fingerprint", fingerprint)
                .bind(
                        "unknowns",
                        joined(rating.standing(Standing.UNKNOWN).stream().map(Ruling::criterion)))
                .bind("conditions", joined(conditions(rating)))
                .bind("basis", Json.of(basis))
                .execute();
        handle.createUpdate(REPLACE).bindMap(key).execute();
        rating.rulings().forEach(ruling -> add(rating, ruling));
    }

    private void add(Rating rating, Ruling ruling) {
        rulings.add(
                rating.policy().sha256(),
                rating.subject().tool(),
                rating.subject().plan(),
                rating.subject().asOf().toString(),
                known,
                ruling.criterion(),
                ruling.standing().label(),
                answer(ruling.answer()));
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

    private static Stream<String> conditions(Rating rating) {
        return rating.weakestFirst().stream()
                .flatMap(ruling -> ruling.conditions().stream())
                .map(Condition::text)
                .distinct();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
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
