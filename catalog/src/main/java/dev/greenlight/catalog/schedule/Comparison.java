package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which answers of a plan moved between two audits, and under which policies that is for the worse. */
final class Comparison {
    private static final int LONGEST_QUOTE = 300;

    private final Map<String, Moved> moves = new LinkedHashMap<>();
    private final Audited after;
    private final Blame blame;
    private final Optional<LocalDate> ahead;

    /** One answer before and after. */
    private record Moved(Ruling then, Ruling now, Set<String> worse, Set<String> better) {
        Moved(Ruling then, Ruling now) {
            this(then, now, new TreeSet<>(), new TreeSet<>());
        }

        /** An answer that is the same and counts otherwise, because another moved, says how it counts. */
        String words() {
            String before = said(then.answer());
            String after = said(now.answer());
            String move = before.equals(after)
                    ? before + ", " + then.standing().label() + " -> "
                            + now.standing().label()
                    : before + " -> " + after;
            return now.criterion() + ": " + move + under("worse", worse) + under("better", better);
        }
    }

    /** A plan of which nothing was read before has nothing to move from. */
    static Optional<Message> between(Side before, Side after, Blame blame, Collection<Policy> policies, Instant at) {
        if (before.audited().dossier().read().isEmpty()) return Optional.empty();
        Comparison comparison = new Comparison(after.audited(), blame, Optional.empty());
        policies.forEach(policy -> comparison.compare(policy, before, after));
        return comparison.message(at);
    }

    /** What will move once announced terms bind: one message for as long as they are announced. */
    static Optional<Message> ahead(Side now, Collection<Policy> policies, Instant at) {
        Side later = new Side(now.audit(), now.audited().onceAnnouncedBind());
        Blame blame = Blame.of(now.audited(), later.audited(), new Blame.Known(Map.of(), false));
        Optional<LocalDate> binds = blame.binds(day(at));
        if (binds.isEmpty()) return Optional.empty();
        Comparison comparison = new Comparison(later.audited(), blame, binds);
        policies.forEach(policy -> comparison.compare(policy, now, later));
        return comparison.message(at);
    }

    /** A plan and the audit it is part of. */
    record Side(Audit audit, Audited audited) {
        Rating rate(Policy policy) {
            return audit.rate(audited, policy, Circumstances.of(audited.tool()));
        }
    }

    private Comparison(Audited after, Blame blame, Optional<LocalDate> ahead) {
        this.after = after;
        this.blame = blame;
        this.ahead = ahead;
    }

    private void compare(Policy policy, Side then, Side now) {
        Rating later = now.rate(policy);
        for (Ruling ruling : then.rate(policy).rulings())
            later.ruling(ruling.criterion()).ifPresent(moved -> compare(policy, ruling, moved));
    }

    private void compare(Policy policy, Ruling then, Ruling now) {
        int order = now.standing().compareTo(then.standing());
        if (order == 0 && said(then.answer()).equals(said(now.answer()))) return;
        Moved moved = moves.computeIfAbsent(now.criterion(), criterion -> new Moved(then, now));
        if (order != 0) (order < 0 ? moved.worse() : moved.better()).add(policy.id());
    }

    private Optional<Message> message(Instant at) {
        if (moves.isEmpty()) return Optional.empty();
        Set<String> policies = new TreeSet<>();
        moves.values().forEach(moved -> {
            policies.addAll(moved.worse());
            policies.addAll(moved.better());
        });
        boolean fell = moves.values().stream().anyMatch(moved -> !moved.worse().isEmpty());
        Message.Subject subject =
                new Message.Subject(after.tool().id(), after.plan().id(), policies, at);
        Message.Kind worse = ahead.isPresent() ? Message.Kind.ANNOUNCED : Message.Kind.FELL;
        Message.Kind kind = fell ? worse : Message.Kind.MOVED;
        String event = ahead.map(binds -> binds + blame.versions()).orElse(at.toString());
        return Optional.of(Message.about(subject, kind, event, new Message.Text(headline(fell, at), details()))
                .because(blame.whose(), blame.words()));
    }

    private String headline(boolean fell, Instant at) {
        List<String> criteria = moves.values().stream()
                .filter(moved -> !fell || !moved.worse().isEmpty())
                .map(moved -> moved.now().criterion())
                .toList();
        String binds = blame.binds(day(at))
                .map(from -> " by terms that bind from " + from)
                .orElse(blame.foretold() ? " as was announced" : "");
        String what = fell ? " will get worse" : " will move";
        return ahead.isPresent() ? named(after, criteria) + what + binds : headline(after, criteria, fell) + binds;
    }

    static String headline(Audited audited, List<String> criteria, boolean fell) {
        return named(audited, criteria) + (fell ? " got worse" : " moved");
    }

    private static String named(Audited audited, List<String> criteria) {
        return audited.tool().name() + ", plan " + audited.plan().id() + ": " + String.join(", ", criteria);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        for (Moved moved : moves.values()) {
            details.add(moved.words());
            quote(ahead.isPresent() ? "now" : "before", moved.then().answer()).ifPresent(details::add);
            quote(ahead.isPresent() ? "then" : "now", moved.now().answer()).ifPresent(details::add);
        }
        details.addAll(blame.dates());
        return details;
    }

    private static String under(String direction, Set<String> policies) {
        return policies.isEmpty() ? "" : "; " + direction + " under " + String.join(", ", policies);
    }

    static Optional<String> quote(String when, Answer answer) {
        return answer.quotes().stream()
                .findFirst()
                .map(quote -> when + ", " + quote.in().words() + ": \"" + cut(quote.text()) + "\"");
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    static String said(Answer answer) {
        return answer.stances().isEmpty()
                ? answer.reason()
                        .map(reason -> answer.status().label() + " (" + reason.label() + ")")
                        .orElse(answer.status().label())
                : String.join(" / ", answer.stances());
    }
}
