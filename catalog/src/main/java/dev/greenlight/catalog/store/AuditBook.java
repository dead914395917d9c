package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Policy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Audits as they were recorded, and what stands because of them. Everything here follows from archives, so it can be forgotten and
 * recorded again with equal outcome.
 */
public final class AuditBook {
    private static final List<String> TABLES =
            List.of("ruling", "grounds", "rating", "dossier", "analysis", "version", "plan", "tool", "audit");

    private final Database database;

    AuditBook(Database database) {
        this.database = database;
    }

    /**
     * What came of recording an audit.
     *
     * @param number the audit's number, counted from 1
     * @param moved how many plans' terms say something else than what stood before, or are new
     */
    public record Recorded(long number, int moved) {}

    /**
     * Records an audit and rates it.
     *
     * @param policies under which ratings are kept ready for {@link #list}
     */
    public Recorded record(Audit audit, Occasion occasion, Collection<Policy> policies) {
        return database.write(handle -> new AuditWriting(handle, audit, occasion).write(policies));
    }

    /**
     * The audits that stand on a day, ready to be rated: what had last been read of each plan by then, one audit per day for which it
     * speaks.
     *
     * @param catalog what the tools and plans are; one that the catalog does not know is derived from its terms types
     * @param tools ids; all tools where none is given
     */
    public List<Audit> standing(Catalog catalog, LocalDate day, Set<String> tools) {
        return database.read(handle -> AuditReading.then(handle, catalog, day).standing(tools));
    }

    /** The same, with what was read of the terms of that day only later. */
    public List<Audit> inHindsight(Catalog catalog, LocalDate day, Set<String> tools) {
        return database.read(
                handle -> AuditReading.inHindsight(handle, catalog, day).standing(tools));
    }

    /** An audit with what people supplied by a day joined to it. */
    public Audit supplied(Audit audit, LocalDate day) {
        return database.read(handle -> new Supplies(handle, day).joined(audit));
    }

    /** Names what a person confirms who confirms the quotes of a plan: exactly the terms and passages that were last read. */
    public Optional<String> fingerprint(String tool, String plan, LocalDate day) {
        String sql = """
                SELECT body FROM dossier WHERE tool = ? AND plan = ? AND day <= ? ORDER BY day DESC, recorded DESC LIMIT 1""";
        return database.read(handle -> handle.select(sql, tool, plan, day.toString())
                .mapTo(String.class)
                .findOne()
                .map(Texts::hash));
    }

    /** Ids of all tools of which something was recorded by a day, about that day or one before. */
    public Set<String> tools(LocalDate day) {
        return database.read(handle -> Set.copyOf(
                handle.createQuery("SELECT DISTINCT tool FROM dossier WHERE day <= :day AND recorded <= :day")
                        .bind("day", day.toString())
                        .mapTo(String.class)
                        .list()));
    }

    /** Ids of all tools of which something is recorded. */
    public Set<String> tools() {
        return database.read(handle -> Set.copyOf(handle.createQuery("SELECT DISTINCT tool FROM dossier")
                .mapTo(String.class)
                .list()));
    }

    /**
     * Rates what has no rating under a policy yet, or one that has expired: after a policy or a tool's evidence changed, or when
     * captures grew too old. Rates by what was known on the day.
     */
    public void rate(Catalog catalog, Policy policy, LocalDate day) {
        Set<String> due = database.read(handle -> new DueRatings(handle, policy, day).tools());
        if (!due.isEmpty()) rateAgain(catalog, List.of(policy), day, due);
    }

    /** Rates some tools again under some policies, whatever stands. */
    public void rateAgain(Catalog catalog, Collection<Policy> policies, LocalDate day, Set<String> tools) {
        List<Audit> audits = standing(catalog, day, tools);
        database.write(handle -> {
            try (RatingRows rows = new RatingRows(handle, day)) {
                for (Audit audit : audits)
                    policies.forEach(policy -> audit.rate(policy).forEach(rows::write));
            }
            return audits.size();
        });
    }

    /** The ratings that stand, as wanted. */
    public List<StandingRating> list(Wanted wanted) {
        return database.read(handle -> new RatingList(handle).list(wanted));
    }

    /** What the ratings that stand leave open, in the order of {@link #list}. */
    public List<OpenPoints> open(Wanted wanted) {
        return database.read(handle -> new RatingList(handle).open(wanted));
    }

    /** When the last audit was recorded, and of what; empty where there is none. */
    public Optional<Occasion> last() {
        return database.read(Past::last).map(Past::occasion);
    }

    /** Drops everything that can be computed again. */
    public void forget() {
        database.write(handle -> {
            forget(handle);
            return TABLES.size();
        });
    }

    /**
     * Drops everything that can be computed again and computes it, all or nothing. What no archive tells, such as when a text was last
     * seen unchanged, is kept.
     *
     * @param again the audit of the same tools and day, from the same archive
     * @param policies under which ratings are kept ready
     * @param book hash of the criteria book by which texts are analysed now
     * @return how many audits were recorded again
     */
    public int rebuild(Function<Past, Audit> again, Collection<Policy> policies, String book) {
        return database.write(handle -> {
            List<Past> past = Past.all(handle);
            Sightings sightings = new Sightings(handle);
            forget(handle);
            for (Past each : past)
                new AuditWriting(
                                handle,
                                sightings.in(again.apply(each), each.occasion().live()),
                                each.occasion().by(book))
                        .write(policies);
            sightings.checkAllAreIn(handle.createQuery("SELECT sha256 FROM version")
                    .mapTo(String.class)
                    .set());
            return past.size();
        });
    }

    private static void forget(Handle handle) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    }
}
