package dev.greenlight.catalog.change;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.AuditListener;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.change.ToolHistory.Moved;
import dev.greenlight.catalog.change.ToolHistory.Span;
import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Audits a tool on every day on which its terms said something new. */
final class Timeline {
    private final Archive archive;
    private final Auditor auditor;
    private final AnswerMoves moves;
    private final Days days;

    /** The days of which a timeline tells; what stood on the eve of the first is where it starts from. */
    record Days(LocalDate first, LocalDate last) {}

    Timeline(Archive archive, Auditor auditor, AnswerMoves moves, Days days) {
        this.archive = archive;
        this.auditor = auditor;
        this.moves = moves;
        this.days = days;
    }

    /** Whether a tool may rest on some terms. */
    static boolean concerns(Tool tool, Terms terms) {
        return tool.terms().stream()
                .flatMap(entry -> tool.copies(entry).stream())
                .map(PublishedTerms.Copy::name)
                .anyMatch(terms::equals);
    }

    ToolHistory of(Tool tool, SortedMap<Terms, Chronicle> chronicles) {
        List<Chronicle> own = new ArrayList<>();
        chronicles.forEach((terms, chronicle) -> {
            if (concerns(tool, terms)) own.add(chronicle);
        });
        List<Moved> moved = new ArrayList<>();
        Running running = new Running(days.last());
        Audit before = null;
        for (LocalDate day : daysOf(own)) {
            Audit audit = auditor.audit(List.of(tool), Versions.of(archive, day), AuditListener.NONE);
            for (Audited audited : audit.plans()) running.on(day, audited.plan().id(), moves.answers(audit, audited));
            if (before != null) moved.addAll(moved(before, audit, own));
            before = audit;
        }
        return new ToolHistory(tool, running.spans(), moved);
    }

    private SortedSet<LocalDate> daysOf(List<Chronicle> own) {
        SortedSet<LocalDate> news = new TreeSet<>();
        own.forEach(chronicle -> chronicle.standing().forEach(entry -> news.add(day(entry))));
        boolean before = !news.isEmpty() && news.first().isBefore(days.first());
        SortedSet<LocalDate> told = new TreeSet<>(news.tailSet(days.first()));
        if (before) told.add(days.first().minusDays(1));
        return told;
    }

    private List<Moved> moved(Audit before, Audit after, List<Chronicle> own) {
        List<TermsChange> because = own.stream()
                .flatMap(chronicle -> chronicle.changes().stream())
                .filter(change -> change.state() != TermsChange.State.HELD)
                .filter(change -> change.day().equals(after.day())
                        && change.change().kind().wordsChanged())
                .toList();
        return moves.between(before, after, whose(because)).stream()
                .map(move -> new Moved(after.day(), move, because))
                .toList();
    }

    /** Where terms and extraction changed on one day, the terms answer for it. */
    private static Whose whose(List<TermsChange> because) {
        return because.stream().map(TermsChange::whose).min(Enum::compareTo).orElse(Whose.FIRST_RECORD);
    }

    private static LocalDate day(Entry entry) {
        return entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Answers as they follow each other. */
    private static final class Running {
        private final LocalDate until;
        private final Map<String, List<Span>> spans = new LinkedHashMap<>();

        Running(LocalDate until) {
            this.until = until;
        }

        void on(LocalDate day, String plan, List<Answer> answers) {
            for (Answer answer : answers) {
                List<Span> own = spans.computeIfAbsent(plan + "\n" + answer.criterion(), fresh -> new ArrayList<>());
                Span last = own.isEmpty() ? null : own.get(own.size() - 1);
                if (last != null && !AnswerMoves.moved(last.answer(), answer)) continue;
                if (last != null) own.set(own.size() - 1, ended(last, day));
                own.add(new Span(plan, answer, day, until));
            }
        }

        private static Span ended(Span span, LocalDate day) {
            return new Span(span.plan(), span.answer(), span.from(), day);
        }

        List<Span> spans() {
            return spans.values().stream().flatMap(List::stream).toList();
        }
    }
}
