package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.schedule.Cadence.Stake;
import dev.greenlight.catalog.store.Ledger;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Knows which tools are due, and when others will be, from what the store remembers of them. */
public final class Agenda {
    private static final String NOTICES = """
            SELECT DISTINCT r.tool, g.answer FROM ruling g JOIN rating r ON r.number = g.rating
            WHERE g.criterion = 'terms-change' AND r.day =
                (SELECT MAX(s.day) FROM rating s WHERE s.policy = r.policy AND s.tool = r.tool AND s.plan = r.plan)""";
    private static final String LAST = "SELECT tool, MAX(period) AS period FROM round GROUP BY tool";
    private static final String CLAIM = """
            INSERT INTO round (tool, period, at, failures, worse) VALUES (?, ?, ?, ?, 0)
            ON CONFLICT (tool, period) DO NOTHING""";

    private final Store store;
    private final Collection<Tool> tools;

    public Agenda(Store store, Collection<Tool> tools) {
        this.store = store;
        this.tools = tools;
    }

    /** A tool that has terms on the web, and for which period it was audited last. */
    private record Turn(String tool, Cadence cadence, Optional<LocalDate> last) {}

    /** The tools that are due on a day and have terms on the web, in their order. */
    List<Due> due(LocalDate day) {
        return turns(day).stream()
                .filter(turn -> turn.cadence().due(day, turn.last()))
                .map(turn -> new Due(turn.tool(), turn.cadence().period(day)))
                .toList();
    }

    /** From which day on each tool that has terms on the web is due, by its id: from this day where it is due already. */
    public SortedMap<String, LocalDate> next(LocalDate day) {
        SortedMap<String, LocalDate> next = new TreeMap<>();
        turns(day).forEach(turn -> next.put(turn.tool(), turn.cadence().next(day, turn.last())));
        return next;
    }

    private List<Turn> turns(LocalDate day) {
        Set<String> approved = approved(day);
        return store.database().read(handle -> {
            Map<String, Set<String>> notices = notices(handle);
            Map<String, LocalDate> done = done(handle);
            return tools.stream()
                    .filter(tool -> !tool.declarations().isEmpty())
                    .map(tool -> new Turn(
                            tool.id(),
                            Cadence.of(stake(tool, approved), notices.getOrDefault(tool.id(), Set.of())),
                            Optional.ofNullable(done.get(tool.id()))))
                    .toList();
        });
    }

    /** Takes a tool's period; false where it was taken before. Whoever has it writes the outcome in the same transaction. */
    static boolean claim(Ledger ledger, Due due, String at, int failures) {
        return ledger.handle().execute(CLAIM, due.tool(), due.period().toString(), at, failures) == 1;
    }

    static void worse(Ledger ledger, Due due, long worse) {
        ledger.handle()
                .execute(
                        "UPDATE round SET worse = ? WHERE tool = ? AND period = ?",
                        worse,
                        due.tool(),
                        due.period().toString());
    }

    /** When the round before this one was recorded. */
    static Optional<String> before(Ledger ledger, Due due) {
        String period = due.period().toString();
        return ledger.handle()
                .select("SELECT MAX(at) FROM round WHERE tool = ? AND period < ?", due.tool(), period)
                .mapTo(String.class)
                .findOne();
    }

    /** Whether a tool was read by other criteria the last time. */
    static boolean otherBook(Ledger ledger, String tool, String book) {
        return ledger.handle()
                .select("SELECT book FROM dossier WHERE tool = ? ORDER BY confirmed DESC, day DESC", tool)
                .mapTo(String.class)
                .findFirst()
                .filter(last -> !last.equals(book))
                .isPresent();
    }

    private Set<String> approved(LocalDate day) {
        return store.approvals().all().stream()
                .filter(approval -> approval.state(day).granted())
                .map(Approval::matter)
                .map(matter -> matter.tool())
                .collect(Collectors.toSet());
    }

    private static Stake stake(Tool tool, Set<String> approved) {
        if (approved.contains(tool.id())) return Stake.APPROVED;
        return tool.discontinued() ? Stake.DISCONTINUED : Stake.LISTED;
    }

    private static Map<String, Set<String>> notices(Handle handle) {
        Map<String, Set<String>> notices = new HashMap<>();
        handle.createQuery(NOTICES)
                .map((row, context) -> Map.entry(row.getString("tool"), row.getString("answer")))
                .forEach(each -> notices.computeIfAbsent(each.getKey(), tool -> new HashSet<>())
                        .addAll(Arrays.asList(each.getValue().split(" / "))));
        return notices;
    }

    private static Map<String, LocalDate> done(Handle handle) {
        return handle
                .createQuery(LAST)
                .map((row, context) -> Map.entry(row.getString("tool"), LocalDate.parse(row.getString("period"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
