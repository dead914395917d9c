package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.notice.Severity;
import dev.greenlight.catalog.rating.Policy;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Audits tools whose time has come. An audit, what it does to approvals and what people are told of it are recorded in one
 * transaction under the name of tool and period; a second one of the same name leaves nothing behind.
 */
public final class Rounds {
    private final Store store;
    private final Supplier<Roster> roster;
    private final Reader reader;

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

    /** @param roster says at any time what is to be looked after */
    public Rounds(Store store, Supplier<Roster> roster, Reader reader) {
        this.store = store;
        this.roster = roster;
        this.reader = reader;
    }

    /** The tools that are due now. */
    public List<Due> due() {
        return new Agenda(store, roster.get().tools()).due(day());
    }

    /** Audits a tool unless that was done, or its period is over; then it is due under another name. */
    public void audit(Due due) {
        Roster now = roster.get();
        Optional<Tool> tool = now.find(due.tool());
        if (tool.isEmpty() || !due().contains(due)) return;
        Visit.Visited visited = reader.visit().visit(tool.get());
        Work work = new Work(due, tool.get(), now.catalog(), now());
        Ledger.write(store, ledger -> {
            if (!Agenda.claim(
                    ledger, due, work.at().toString(), visited.failures().size())) return 0;
            List<Message> messages = recorded(ledger, work, visited);
            Outbox.add(ledger, messages);
            Agenda.worse(ledger, due, messages.stream().filter(Rounds::isWorse).count());
            return messages.size();
        });
    }

    /** The round of a tool. */
    private record Work(Due due, Tool tool, Catalog catalog, Instant at) {
        LocalDate day() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }
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

    private List<Message> recorded(Ledger ledger, Work work, Visit.Visited visited) {
        String tool = work.tool().id();
        Catalog catalog = work.catalog();
        LocalDate looked = lastLooked(ledger, work.due(), work.day());
        List<Audit> before = ledger.standing(catalog, looked, tool);
        Blame.Known known = new Blame.Known(visited.whose(), Agenda.otherBook(ledger, tool, reader.book()));
        Audit filled = new LastGood(ledger.standing(catalog, work.day(), tool)).in(visited.audit());
        Occasion occasion = new Occasion(work.at(), reader.source(), true, reader.book());
        ledger.record(filled, occasion, catalog.policies().all());
        List<Audit> after = ledger.standing(catalog, work.day(), tool);
        Looks looks = new Looks(before, after, known);
        GatesAsTold told = new GatesAsTold(ledger);
        List<Message> messages =
                new ArrayList<>(PolicyMoves.in(before, catalog.policies().all(), told, work.at()));
        messages.addAll(looks.moves(catalog.policies().all(), work.at()));
        messages.addAll(looks.ahead(catalog.policies().all(), work.at()));
        reconsidered(ledger, tool, new Standing(after, catalog, work.at()))
                .forEach(message -> messages.add(looks.because(message)));
        messages.addAll(new Sources(work.tool(), looked, work.at()).between(before, filled));
        for (Audit audit : after)
            for (Policy policy : catalog.policies().all()) audit.rate(policy).forEach(told::note);
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

    /** Does what follows; what a person did about the matter in the meantime stands, and nothing is told then. */
    private static Optional<Message> done(Ledger ledger, Approval approval, Consequences consequences) {
        boolean stands = consequences
                .act()
                .map(act -> ledger.act(approval, act) instanceof Outcome.Done)
                .orElse(true);
        return consequences.message().filter(message -> stands);
    }

    /** That terms cannot be read, or will change, is no rating that got worse. */
    private static boolean isWorse(Message message) {
        return message.severity() != Severity.NOTE
                && message.kind() != Message.Kind.ANNOUNCED
                && !Sources.KINDS.contains(message.kind());
    }

    private Instant now() {
        return reader.clock().instant();
    }

    private LocalDate day() {
        return now().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
