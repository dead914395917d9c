package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.notice.Severity;
import dev.greenlight.catalog.store.Ledger;
import dev.greenlight.catalog.store.Occasion;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Audits tools whose time has come. An audit, what it does to approvals and what people are told of it are recorded in one
 * transaction under the name of tool and period; a second one of the same name leaves nothing behind.
 */
public final class Rounds {
    private final Store store;
    private final Catalog catalog;
    private final Map<String, Tool> tools;
    private final Reader reader;
    private final Agenda agenda;

    /**
     * How tools are read.
     *
     * @param visit reads one
     * @param source which archive is read, for the record
     * @param book hash of the criteria book
     * @param clock tells the time
     */
    public record Reader(Visit visit, String source, String book, InstantSource clock) {}

    /**
     * What became of some rounds.
     *
     * @param failures how many sources could not be read
     * @param worse how many messages tell of something worse
     */
    public record Tally(long failures, long worse) {}

    /** @param tools the tools to look after, out of those of the catalog */
    public Rounds(Store store, Catalog catalog, Collection<Tool> tools, Reader reader) {
        this.store = store;
        this.catalog = catalog;
        this.tools = tools.stream()
                .collect(Collectors.toMap(Tool::id, Function.identity(), (one, other) -> one, TreeMap::new));
        this.reader = reader;
        this.agenda = new Agenda(store, this.tools.values());
    }

    /** The tools that are due now. */
    public List<Due> due() {
        return agenda.due(day());
    }

    /** Audits a tool unless that was done, or its period is over; then it is due under another name. */
    public void audit(Due due) {
        Tool tool = tools.get(due.tool());
        if (tool == null || !due().contains(due)) return;
        Visit.Visited visited = reader.visit().visit(tool);
        Instant at = now();
        Ledger.write(store, ledger -> {
            if (!Agenda.claim(ledger, due, at.toString(), visited.failures().size())) return 0;
            List<Message> messages = recorded(ledger, due, visited.audit(), at);
            Outbox.add(ledger, messages);
            Agenda.worse(ledger, due, messages.stream().filter(Rounds::isWorse).count());
            return messages.size();
        });
    }

    /** Notes which approvals have run out, and warns of those that soon will. */
    public void expire() {
        Instant at = now();
        boolean anything = store.approvals().all().stream()
                .map(approval -> Expiry.of(approval, at))
                .anyMatch(expiry -> expiry.act().isPresent() || expiry.message().isPresent());
        if (!anything) return;
        Ledger.write(store, ledger -> {
            List<Message> messages = new ArrayList<>();
            for (Approval approval : ledger.approvals())
                done(ledger, approval, Expiry.of(approval, at)).ifPresent(messages::add);
            Outbox.add(ledger, messages);
            return messages.size();
        });
    }

    /** What became of the rounds of some tools. */
    public Tally tally(Collection<Due> rounds) {
        return store.database().read(handle -> {
            long failures = 0;
            long worse = 0;
            for (Due due : rounds) {
                Optional<Tally> each = handle.select(
                                "SELECT failures, worse FROM round WHERE tool = ? AND period = ?",
                                due.tool(),
                                due.period().toString())
                        .map((row, context) -> new Tally(row.getLong("failures"), row.getLong("worse")))
                        .findOne();
                failures += each.map(Tally::failures).orElse(1L);
                worse += each.map(Tally::worse).orElse(0L);
            }
            return new Tally(failures, worse);
        });
    }

    private List<Message> recorded(Ledger ledger, Due due, Audit audit, Instant at) {
        String tool = due.tool();
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        List<Audit> before = ledger.standing(catalog, lastLooked(ledger, due, day), tool);
        Audit filled = new LastGood(ledger.standing(catalog, day, tool)).in(audit);
        ledger.record(
                filled,
                new Occasion(at, reader.source(), true, reader.book()),
                catalog.policies().all());
        List<Audit> after = ledger.standing(catalog, day, tool);
        List<Message> messages = new ArrayList<>(moves(before, after, at));
        messages.addAll(reconsidered(ledger, tool, new Standing(after, catalog, at)));
        return messages;
    }

    /** Looks at the approvals of some tools again, after a person had them audited out of turn. */
    public static void reconsider(Store store, Catalog catalog, Audit audited, Instant at) {
        Set<String> tools =
                audited.plans().stream().map(plan -> plan.tool().id()).collect(Collectors.toSet());
        Ledger.write(store, ledger -> {
            for (String tool : tools) {
                List<Audit> now = ledger.standing(catalog, audited.day(), tool);
                Outbox.add(ledger, reconsidered(ledger, tool, new Standing(now, catalog, at)));
            }
            return tools.size();
        });
    }

    /** What approvals are held against. */
    private record Standing(List<Audit> audits, Catalog catalog, Instant at) {}

    private static List<Message> reconsidered(Ledger ledger, String tool, Standing now) {
        List<Message> messages = new ArrayList<>();
        for (Approval approval : ledger.approvals())
            if (approval.matter().tool().equals(tool))
                done(ledger, approval, Consequences.of(approval, now.audits(), now.catalog(), now.at()))
                        .ifPresent(messages::add);
        return messages;
    }

    /** Moves are told since the last round, though somebody may have audited by hand in between. */
    private static LocalDate lastLooked(Ledger ledger, Due due, LocalDate day) {
        return Agenda.before(ledger, due)
                .map(Instant::parse)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .filter(last -> last.isBefore(day))
                .orElse(day);
    }

    private List<Message> moves(List<Audit> before, List<Audit> after, Instant at) {
        Map<String, Comparison.Side> earlier = sides(before);
        List<Message> messages = new ArrayList<>();
        sides(after)
                .forEach((plan, now) -> Optional.ofNullable(earlier.get(plan))
                        .flatMap(then ->
                                Comparison.between(then, now, catalog.policies().all(), at))
                        .ifPresent(messages::add));
        return messages;
    }

    private static Map<String, Comparison.Side> sides(List<Audit> audits) {
        Map<String, Comparison.Side> sides = new TreeMap<>();
        for (Audit audit : audits)
            for (Audited audited : audit.plans()) sides.put(audited.plan().id(), new Comparison.Side(audit, audited));
        return sides;
    }

    /** Does what follows; what a person did about the matter in the meantime stands, and nothing is told then. */
    private static Optional<Message> done(Ledger ledger, Approval approval, Consequences consequences) {
        boolean stands = consequences
                .act()
                .map(act -> ledger.act(approval, act) instanceof Outcome.Done)
                .orElse(true);
        return consequences.message().filter(message -> stands);
    }

    private static boolean isWorse(Message message) {
        return message.severity() != Severity.NOTE;
    }

    private Instant now() {
        return reader.clock().instant();
    }

    private LocalDate day() {
        return now().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
