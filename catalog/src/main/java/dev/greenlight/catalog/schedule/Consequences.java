package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.approval.Reconsideration;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an audit does to an approval, decided and not yet done.
 *
 * @param act what is to be done about it
 * @param message what people should know
 */
record Consequences(Optional<Act> act, Optional<Message> message) {
    /** In whose name the calendar acts. */
    static final String WHO = "schedule";

    private static final Consequences NONE = new Consequences(Optional.empty(), Optional.empty());
    private static final int RENEWAL = 30;

    /**
     * Looks at an approval again under its own policy.
     *
     * @param standing what stands of its tool now
     */
    static Consequences of(Approval approval, List<Audit> standing, Catalog catalog, Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Packet> pinned = approval.packet();
        if (pinned.isEmpty() || !approval.state(day).granted()) return NONE;
        Optional<Policy> policy = catalog.policies().find(pinned.get().policy().id());
        if (policy.isEmpty()) return unwatched(approval.matter(), pinned.get(), at);
        return standing.stream()
                .flatMap(audit -> audit.plans().stream()
                        .filter(audited ->
                                audited.plan().id().equals(approval.matter().plan()))
                        .map(audited -> considered(approval, new Comparison.Side(audit, audited), policy.get(), at)))
                .findFirst()
                .orElseGet(() -> gone(approval.matter(), pinned.get(), at));
    }

    private static Packet packet(Approval approval, Comparison.Side now, Policy policy) {
        Set<DataClass> material = approval.grant().map(Grant::material).orElse(new TreeSet<>());
        Circumstances circumstances = Circumstances.of(now.audited().tool()).with(material);
        return Packet.of(now.audit().rate(now.audited(), policy, circumstances));
    }

    private static Consequences considered(Approval approval, Comparison.Side now, Policy policy, Instant at) {
        Packet packet = packet(approval, now, policy);
        Reconsideration again = Reconsideration.of(approval, packet, WHO, at);
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        if (again.moves().isEmpty())
            return new Consequences(
                    again.act().or(() -> renewed(approval, packet, day, at)), warned(approval, now, policy, at));
        Optional<LocalDate> binds = announced(approval.packet().orElse(packet), now.audited(), day);
        List<String> moves =
                again.moves().stream().map(Reconsideration.Move::words).toList();
        return binds.map(from -> new Consequences(
                        Optional.empty(),
                        Optional.of(warning(approval.matter(), packet, new Announcement(from, moves), at))))
                .orElseGet(() -> new Consequences(again.act(), Optional.of(suspended(approval, packet, moves, at))));
    }

    /** Whose change it was is known here only where the terms are the same and the policy is not. */
    private static Message suspended(Approval approval, Packet now, List<String> moves, Instant at) {
        Message message = Message.about(
                subject(approval.matter(), now, at),
                Kind.SUSPENDED,
                event(approval.matter(), at.toString()),
                new Message.Text(named(approval.matter()) + " is suspended", moves));
        boolean ours = approval.packet()
                .filter(pinned ->
                        pinned.terms().equals(now.terms()) && !pinned.policy().equals(now.policy()))
                .isPresent();
        return ours ? message.because(Whose.POLICY, Blame.words(Whose.POLICY)) : message;
    }

    /** Terms that are seen again and again do not grow too old; the pins are moved well before they would. */
    private static Optional<Act> renewed(Approval approval, Packet now, LocalDate day, Instant at) {
        Optional<LocalDate> old = approval.packet()
                .flatMap(Packet::expires)
                .filter(end -> end.isBefore(day.plusDays(RENEWAL)))
                .filter(end -> now.expires().filter(end::isBefore).isPresent());
        return old.map(end -> Act.repinning(now, WHO, at, "the same versions were seen again"));
    }

    /** Terms that are out and do not bind yet. */
    private record Announcement(LocalDate binds, List<String> moves) {}

    /** The first day on which a new version binds, where none of the new versions binds already. */
    private static Optional<LocalDate> announced(Packet pinned, Audited now, LocalDate day) {
        Set<String> known = pinned.terms().stream().map(Packet.Pinned::sha256).collect(Collectors.toSet());
        List<Capture> fresh = now.dossier().read().stream()
                .map(Reading.Read::capture)
                .filter(capture -> !known.contains(capture.sha256()))
                .toList();
        return Announced.binds(fresh, day);
    }

    /** Of terms that are out, bind later, and will move an answer then. */
    private static Optional<Message> warned(Approval approval, Comparison.Side now, Policy policy, Instant at) {
        Dossier dossier = now.audited().dossier();
        Comparison.Side later = new Comparison.Side(now.audit(), now.audited().onceAnnouncedBind());
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return Announced.binds(
                        dossier.announced().stream().map(Reading.Read::capture).toList(), day)
                .flatMap(from -> {
                    Packet packet = packet(approval, later, policy);
                    List<String> moves = Reconsideration.of(approval, packet, WHO, at).moves().stream()
                            .map(Reconsideration.Move::words)
                            .toList();
                    return moves.isEmpty()
                            ? Optional.empty()
                            : Optional.of(warning(approval.matter(), packet, new Announcement(from, moves), at));
                });
    }

    private static Message warning(Matter matter, Packet packet, Announcement announcement, Instant at) {
        String versions =
                packet.terms().stream().map(Packet.Pinned::sha256).sorted().collect(Collectors.joining(" "));
        Message.Text text = new Message.Text(
                named(matter) + " will be suspended: new terms bind from " + announcement.binds(),
                announcement.moves());
        return Message.about(
                subject(matter, packet, at),
                Kind.ANNOUNCED,
                event(matter, announcement.binds() + " " + versions),
                text);
    }

    private static Consequences unwatched(Matter matter, Packet packet, Instant at) {
        Message.Text text = new Message.Text(
                named(matter) + " cannot be watched: its policy " + packet.policy() + " is not in the catalog",
                List.of("Put its file into the folder policies of the data folder."));
        return new Consequences(
                Optional.empty(),
                Optional.of(Message.about(
                        subject(matter, packet, at),
                        Kind.UNWATCHED,
                        event(matter, packet.policy().toString()),
                        text)));
    }

    private static Consequences gone(Matter matter, Packet packet, Instant at) {
        String why = "the catalog has no plan '" + matter.plan() + "' of the tool any more";
        return new Consequences(
                Optional.of(Act.plain(Act.Kind.SUSPEND, WHO, at, why)),
                Optional.of(Message.about(
                        subject(matter, packet, at),
                        Kind.SUSPENDED,
                        event(matter, at.toString()),
                        new Message.Text(named(matter) + " is suspended", List.of(why)))));
    }

    static Message.Subject subject(Matter matter, Packet packet, Instant at) {
        return new Message.Subject(
                matter.tool(), matter.plan(), List.of(packet.policy().id()), at);
    }

    static String event(Matter matter, String more) {
        return matter.id() + "\n" + more;
    }

    static String named(Matter matter) {
        return "The approval of " + matter.tool() + ", plan " + matter.plan() + ", for " + matter.words()
                + (matter.show().equals(Matter.ANY_SHOW) ? "" : " on " + matter.show());
    }
}
