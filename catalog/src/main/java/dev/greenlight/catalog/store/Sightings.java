package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.store.FiledDossier.Filed;
import dev.greenlight.catalog.store.FiledDossier.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What no archive tells of audits of the past: when a text was last seen unchanged, and why another could not be read. It is taken from
 * the rows that are to be computed again, and put into what comes out.
 */
final class Sightings {
    private static final String ROWS = "SELECT tool, plan, day, body, last_good FROM dossier ORDER BY day, recorded";

    private final Map<List<String>, TreeMap<LocalDate, List<Sighting>>> byPlan = new HashMap<>();

    /** Terms as they were read, or not. */
    private record Sighting(Filed filed, Optional<Seen> seen) {}

    Sightings(Handle handle) {
        handle.createQuery(ROWS)
                .map((row, context) -> byPlan.computeIfAbsent(
                                List.of(row.getString("tool"), row.getString("plan")), plan -> new TreeMap<>())
                        .put(
                                LocalDate.parse(row.getString("day")),
                                sightings(
                                        Json.read(row.getString("body"), FiledDossier.class),
                                        Json.read(row.getString("last_good"), FiledDossier.Sight.class))))
                .list();
    }

    /**
     * Makes sure that every text that was read is read again.
     *
     * @param again hashes of the texts that are read now
     * @throws StoreException if one is not there any more
     */
    void checkAllAreIn(Set<String> again) {
        byPlan.values().stream()
                .flatMap(days -> days.values().stream().flatMap(List::stream))
                .flatMap(sighting -> sighting.filed().capture().stream())
                .filter(capture -> !again.contains(capture.sha256()))
                .findFirst()
                .ifPresent(lost -> {
                    throw new StoreException(
                            StoreException.Reason.NOT_ARCHIVED,
                            "'" + lost.terms() + "' in the version sha256:" + lost.sha256());
                });
    }

    /** An audit of the past with what was known when it was recorded. An archive that is not kept up tells all of it. */
    Audit in(Audit audit, boolean live) {
        if (!live) return audit;
        return new Audit(
                audit.day(),
                audit.plans().stream().map(plan -> in(plan, audit.day())).toList(),
                audit.criteria());
    }

    private Audited in(Audited audited, LocalDate day) {
        Map.Entry<LocalDate, List<Sighting>> then = byPlan.getOrDefault(
                        List.of(audited.tool().id(), audited.plan().id()), new TreeMap<>())
                .floorEntry(day);
        if (then == null) return audited;
        Dossier now = audited.dossier();
        Dossier dossier = new Dossier(
                now.audience(),
                now.governing().stream()
                        .map(reading -> in(reading, then.getValue()))
                        .toList(),
                reads(now.perhaps(), then.getValue()),
                now.precedence(),
                reads(now.announced(), then.getValue()));
        return new Audited(audited.tool(), audited.plan(), dossier, audited.grounds());
    }

    private static List<Reading.Read> reads(List<Reading.Read> all, List<Sighting> then) {
        return all.stream().map(read -> (Reading.Read) in(read, then)).toList();
    }

    private static Reading in(Reading reading, List<Sighting> then) {
        Stream<Sighting> same =
                then.stream().filter(sighting -> sighting.filed().title().equals(reading.title()));
        return reading instanceof Reading.Read read
                ? same.flatMap(sighting -> seen(read, sighting)).findFirst().orElse(reading)
                : same.filter(sighting -> sighting.filed().capture().isEmpty())
                        .map(sighting -> unread((Reading.Unread) reading, sighting))
                        .findFirst()
                        .orElse(reading);
    }

    private static Stream<Reading> seen(Reading.Read read, Sighting sighting) {
        Capture now = read.capture();
        boolean same = sighting.filed()
                .capture()
                .filter(was -> was.sha256().equals(now.sha256()))
                .isPresent();
        return sighting.seen().stream().filter(seen -> same).map(seen -> {
            Capture capture = new Capture(
                    now.terms(), now.sha256(), now.effective(), now.firstSeen(), seen.lastGood(), now.cause());
            return new Reading.Read(read.title(), capture, read.markdown(), read.analysis());
        });
    }

    private static Reading unread(Reading.Unread now, Sighting sighting) {
        return new Reading.Unread(
                now.title(),
                sighting.filed().reason().orElse(NotEvaluable.NOT_DECLARED),
                sighting.filed().detail());
    }

    private static List<Sighting> sightings(FiledDossier dossier, FiledDossier.Sight sight) {
        Iterator<Seen> seen = sight.each().iterator();
        List<Sighting> sightings = new ArrayList<>();
        dossier.filed()
                .forEach(filed ->
                        sightings.add(new Sighting(filed, filed.capture().map(capture -> seen.next()))));
        return sightings;
    }
}
