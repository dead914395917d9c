package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.State;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Message.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Notes in the log what has run out, and warns of what soon will. */
final class Expiry {
    private static final int NOTICE = 14;

    private Expiry() {}

    static Consequences of(Approval approval, Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<LocalDate> last = approval.expires();
        if (last.isEmpty()) return new Consequences(Optional.empty(), Optional.empty());
        boolean over = approval.state(day) == State.EXPIRED && lastAct(approval) != Act.Kind.EXPIRE;
        if (over) return expired(approval, last.get(), at);
        boolean soon = approval.state(day).granted() && !last.get().isAfter(day.plusDays(NOTICE));
        return new Consequences(
                Optional.empty(),
                Optional.of(last.get()).filter(end -> soon).map(end -> message(approval, Kind.EXPIRING, end, at)));
    }

    private static Consequences expired(Approval approval, LocalDate last, Instant at) {
        return new Consequences(
                Optional.of(Act.plain(Act.Kind.EXPIRE, Consequences.WHO, at, "its last day was " + last)),
                Optional.of(message(approval, Kind.EXPIRED, last, at)));
    }

    private static Message message(Approval approval, Kind kind, LocalDate last, Instant at) {
        Message.Subject subject = approval.packet()
                .map(packet -> Consequences.subject(approval.matter(), packet, at))
                .orElseGet(() -> new Message.Subject(
                        approval.matter().tool(), approval.matter().plan(), List.of(), at));
        String ends = kind == Kind.EXPIRED ? " has expired: its last day was " : " expires: its last day is ";
        return Message.about(
                subject,
                kind,
                Consequences.event(approval.matter(), last.toString()),
                new Message.Text(Consequences.named(approval.matter()) + ends + last, List.of()));
    }

    private static Act.Kind lastAct(Approval approval) {
        return approval.acts().get(approval.acts().size() - 1).kind();
    }
}
