package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.store.FiledDossier.Seen;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the dossiers that stand on a day. */
final class AuditReading {
    private static final String ALL = """
            SELECT d.tool, d.plan, d.confirmed, d.live, d.body, d.last_good, t.types FROM dossier d
            JOIN tool t ON t.id = d.tool LEFT JOIN plan p ON p.tool = d.tool AND p.id = d.plan
            WHERE d.day <= :day AND d.recorded <= :known AND NOT EXISTS (SELECT 1 FROM dossier e
                WHERE e.tool = d.tool AND e.plan = d.plan AND e.day <= :day AND e.recorded <= :known
                AND (e.day, e.recorded) > (d.day, d.recorded))""";
    private static final String OF_TOOL = " AND d.tool = :tool";
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final String ORDER = " ORDER BY d.tool, p.position, d.plan";

    private final Handle handle;
    private final Catalog catalog;
    private final LocalDate day;
    private final LocalDate known;
    private final Texts texts;
    private final Supplies supplies;
    private final Map<String, Tool> tools = new HashMap<>();
    private final SortedMap<LocalDate, List<Audited>> byDay = new TreeMap<>();

    private AuditReading(Handle handle, Catalog catalog, LocalDate day, LocalDate known) {
        this.handle = handle;
        this.catalog = catalog;
        this.day = day;
        this.known = known;
        this.texts = new Texts(handle);
        this.supplies = new Supplies(handle, day);
    }

    /** What had been recorded by the day. */
    static AuditReading then(Handle handle, Catalog catalog, LocalDate day) {
        return new AuditReading(handle, catalog, day, day);
    }

    /** What has been recorded until now about the day. */
    static AuditReading inHindsight(Handle handle, Catalog catalog, LocalDate day) {
        return new AuditReading(handle, catalog, day, FOREVER);
    }

    /** What a row holds. */
    private record Row(String tool, String plan, LocalDate speaksFor, FiledDossier dossier, FiledDossier.Sight seen) {}

    List<Audit> standing(Set<String> wanted) {
        if (wanted.isEmpty()) rows(ALL + ORDER, "").forEach(this::add);
        else
            new TreeSet<>(wanted)
                    .forEach(tool -> rows(ALL + OF_TOOL + ORDER, tool).forEach(this::add));
        return byDay.entrySet().stream()
                .map(each -> new Audit(each.getKey(), each.getValue(), catalog.criteria()))
                .toList();
    }

    private List<Row> rows(String sql, String ofTool) {
        Query query = handle.createQuery(sql).bind("day", day.toString()).bind("known", known.toString());
        if (!ofTool.isEmpty()) query.bind("tool", ofTool);
        return query.map((row, context) -> {
                    String types = row.getString("types");
                    tools.computeIfAbsent(row.getString("tool"), id -> tool(id, types));
                    LocalDate confirmed = LocalDate.parse(row.getString("confirmed"));
                    boolean live = row.getInt("live") == 1 || day.isBefore(confirmed);
                    return new Row(
                            row.getString("tool"),
                            row.getString("plan"),
                            live ? day : confirmed,
                            Json.read(row.getString("body"), FiledDossier.class),
                            Json.read(row.getString("last_good"), FiledDossier.Sight.class));
                })
                .list();
    }

    private Tool tool(String id, String types) {
        return catalog.tools()
                .find(id)
                .filter(found -> found.id().equals(id))
                .orElseGet(() -> Tool.unlisted(id, Set.of(Json.read(types, String[].class))));
    }

    /** A plan that the tool no longer has is left out: nobody can buy it. */
    private void add(Row row) {
        Tool tool = tools.get(row.tool());
        Optional<Plan> plan = Optional.ofNullable(tool).flatMap(known -> known.plan(row.plan()));
        if (tool == null || plan.isEmpty()) return;
        byDay.computeIfAbsent(row.speaksFor(), fresh -> new ArrayList<>())
                .add(supplies.joined(new Audited(tool, plan.get(), dossier(row))));
    }

    private Dossier dossier(Row row) {
        Iterator<Seen> seen = row.seen().each().iterator();
        List<Reading> governing = row.dossier().governing().stream()
                .map(filed -> reading(filed, seen))
                .toList();
        List<Reading.Read> perhaps = reads(row.dossier().perhaps(), seen);
        List<Reading.Read> announced = reads(row.dossier().announced().orElse(List.of()), seen);
        return new Dossier(
                        row.dossier().audience(),
                        governing,
                        perhaps,
                        row.dossier().precedence(),
                        announced)
                .on(row.speaksFor());
    }

    private List<Reading.Read> reads(List<FiledDossier.Filed> all, Iterator<Seen> seen) {
        return all.stream().map(filed -> (Reading.Read) reading(filed, seen)).toList();
    }

    private Reading reading(FiledDossier.Filed filed, Iterator<Seen> seen) {
        if (filed.capture().isEmpty())
            return new Reading.Unread(filed.title(), filed.reason().orElse(NotEvaluable.UNREACHABLE), filed.detail());
        FiledDossier.FiledCapture read = filed.capture().get();
        Seen last = seen.next();
        Capture capture = new Capture(
                read.terms(), read.sha256(), read.effective(), read.firstSeen(), last.lastGood(), last.cause());
        return new Reading.Read(filed.title(), capture, texts.markdown(read.sha256()), texts.analysis(read.analysis()));
    }
}
