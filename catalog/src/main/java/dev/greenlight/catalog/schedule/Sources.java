package dev.greenlight.catalog.schedule;

import dev.greenlight.analyzer.change.Announcement;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.change.Chronicler;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.tool.Tool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be told of the terms of a tool themselves, whatever they answer: that they turned unreadable, that they healed, and that
 * their vendor foretells a change. One message for each of the terms, however many plans rest on them and however often they fail.
 */
final class Sources {
    /** What is told here. */
    static final Set<Kind> KINDS = EnumSet.of(Kind.UNREAD, Kind.READ_AGAIN, Kind.FORETOLD);

    private static final String ALL_PLANS = "*";

    private final Tool tool;
    private final LocalDate looked;
    private final Instant at;
    private final List<Message> messages = new ArrayList<>();

    /**
     * @param looked when the tool was looked at last
     * @param at when it is looked at now
     */
    Sources(Tool tool, LocalDate looked, Instant at) {
        this.tool = tool;
        this.looked = looked;
        this.at = at;
    }

    /** @param before what stood when the tool was looked at last */
    List<Message> between(Collection<Audit> before, Audit after) {
        Map<Title, Reading> earlier = readings(before);
        readings(List.of(after))
                .forEach((title, now) -> Optional.ofNullable(earlier.get(title)).ifPresent(then -> compare(then, now)));
        after.plans().stream()
                .flatMap(plan -> plan.dossier().announced().stream())
                .distinct()
                .forEach(read -> Announcement.in(read.markdown()).ifPresent(notice -> foretold(read, notice)));
        return messages;
    }

    private static Map<Title, Reading> readings(Collection<Audit> audits) {
        Map<Title, Reading> readings = new LinkedHashMap<>();
        audits.stream()
                .flatMap(audit -> audit.plans().stream())
                .flatMap(plan -> plan.dossier().governing().stream())
                .forEach(reading -> readings.putIfAbsent(reading.title(), reading));
        return readings;
    }

    private void compare(Reading then, Reading now) {
        if (then instanceof Reading.Read read && now instanceof Reading.Unread lost)
            tell(Kind.UNREAD, read, "can no longer be read: " + lost.reason().label(), List.of(lost.detail()));
        if (then instanceof Reading.Unread && now instanceof Reading.Read healed)
            tell(Kind.READ_AGAIN, healed, "can be read again", List.of());
        if (then instanceof Reading.Read before && now instanceof Reading.Read after) stillRead(before, after);
    }

    /** An outage is told once it has lasted, though the last good text stands. */
    private void stillRead(Reading.Read then, Reading.Read now) {
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        if (isOld(now, today))
            tell(
                    Kind.UNREAD,
                    now,
                    "could not be read since " + lastGood(now),
                    List.of("The last good text stands for now."));
        else if (isOld(then, looked)) tell(Kind.READ_AGAIN, then, "can be read again", List.of());
        Announcement.in(now.markdown()).ifPresent(notice -> foretold(now, notice));
    }

    private static boolean isOld(Reading.Read read, LocalDate on) {
        return !lastGood(read).plusDays(Chronicler.PATIENCE.toDays()).isAfter(on);
    }

    private static LocalDate lastGood(Reading.Read read) {
        return read.capture().lastGood().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void foretold(Reading.Read read, String notice) {
        String from = read.capture()
                .effective()
                .map(day -> "The text says it holds from " + day + ".")
                .orElse("The text does not say from when.");
        Message.Text text = new Message.Text(named(read.title()) + " will change", List.of("\"" + notice + "\"", from));
        messages.add(Message.about(subject(), Kind.FORETOLD, read.title().words() + "\n" + notice, text));
    }

    private void tell(Kind kind, Reading.Read read, String what, List<String> details) {
        String event = read.title().words() + "\n" + read.capture().lastGood();
        messages.add(
                Message.about(subject(), kind, event, new Message.Text(named(read.title()) + " " + what, details)));
    }

    private Message.Subject subject() {
        return new Message.Subject(tool.id(), ALL_PLANS, List.of(), at);
    }

    private String named(Title title) {
        return tool.name() + ": " + title.words();
    }
}
