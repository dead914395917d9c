package dev.greenlight.reports;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.change.AnswerMove;
import dev.greenlight.catalog.change.Replay;
import dev.greenlight.catalog.change.TermsChange;
import dev.greenlight.catalog.change.ToolHistory;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.crawler.Entry;
import dev.greenlight.reports.HistoryReport.AnswerMoved;
import dev.greenlight.reports.HistoryReport.GateMoved;
import dev.greenlight.reports.HistoryReport.PlanTimeline;
import dev.greenlight.reports.HistoryReport.RecordedChange;
import dev.greenlight.reports.HistoryReport.Row;
import dev.greenlight.reports.HistoryReport.Span;
import dev.greenlight.reports.HistoryReport.ToolTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts reports on recorded changes together from a replay. The same replay always gives the same report. */
public final class Histories {
    private final String archive;
    private final Criteria criteria;

    /**
     * @param archive the archive's name in the report
     * @param criteria by which answers are told better from worse
     */
    public Histories(String archive, Criteria criteria) {
        this.archive = archive;
        this.criteria = criteria;
    }

    /** Everything, with the answers of every tool over time. */
    public HistoryReport replay(Replay replay) {
        List<RecordedChange> changes =
                replay.changes().stream().map(Histories::change).toList();
        return report(
                "replay",
                replay,
                changes,
                replay.tools().stream().map(this::timeline).toList());
    }

    /** What changed words or moved answers, without timelines. */
    public HistoryReport changes(Replay replay) {
        List<RecordedChange> changes = replay.changes().stream()
                .filter(change -> change.kind().wordsChanged() || change.state() == TermsChange.State.HELD)
                .map(Histories::change)
                .toList();
        List<ToolTimeline> tools = replay.tools().stream()
                .filter(tool -> !tool.moves().isEmpty())
                .map(tool -> new ToolTimeline(tool.tool().id(), tool.tool().name(), List.of(), moves(tool)))
                .toList();
        return report("changes", replay, changes, tools);
    }

    private HistoryReport report(
            String subject, Replay replay, List<RecordedChange> changes, List<ToolTimeline> tools) {
        Map<String, Long> counts = new LinkedHashMap<>();
        replay.counts().forEach((kind, count) -> counts.put(kind.label(), count));
        return new HistoryReport(
                subject,
                archive,
                replay.from(),
                replay.until(),
                counts,
                replay.silent(),
                changes,
                tools,
                replay.unread(),
                Report.LIMITS);
    }

    private static RecordedChange change(TermsChange change) {
        return new RecordedChange(
                change.terms().tool(),
                change.terms().type(),
                change.kind().label(),
                change.whose().label(),
                change.state().label(),
                change.asksForReview(),
                change.firstSeen(),
                change.lastSeenBefore(),
                change.effective(),
                change.announced(),
                change.before().id(),
                change.after().id(),
                change.returnsTo().map(Entry::id),
                change.change().criteria(),
                change.change().moves().stream().map(MovedPassage::of).toList());
    }

    private ToolTimeline timeline(ToolHistory history) {
        Map<String, Map<String, List<Span>>> byPlan = new LinkedHashMap<>();
        for (ToolHistory.Span span : history.spans())
            byPlan.computeIfAbsent(span.plan(), plan -> new LinkedHashMap<>())
                    .computeIfAbsent(span.criterion(), criterion -> new ArrayList<>())
                    .add(span(span));
        Map<List<Row>, List<String>> plans = new LinkedHashMap<>();
        byPlan.forEach((plan, spans) ->
                plans.computeIfAbsent(rows(spans), rows -> new ArrayList<>()).add(plan));
        List<PlanTimeline> timelines = plans.entrySet().stream()
                .map(entry -> new PlanTimeline(entry.getValue(), entry.getKey()))
                .toList();
        return new ToolTimeline(history.tool().id(), history.tool().name(), timelines, moves(history));
    }

    private static List<Row> rows(Map<String, List<Span>> spans) {
        return spans.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Span span(ToolHistory.Span span) {
        return new Span(span.from(), span.until(), AnswerMove.words(span.answer()), tone(span.answer()));
    }

    private String tone(Answer answer) {
        if (answer.status() == Status.SILENT) return "silent";
        List<String> stances = criteria.find(answer.criterion())
                .map(criterion -> criterion.stances())
                .orElse(List.of());
        if (answer.status() != Status.EVIDENCED || stances.isEmpty()) return "open";
        if (answer.is(stances.get(0))) return "best";
        return answer.is(stances.get(stances.size() - 1)) ? "worst" : "middle";
    }

    private static List<AnswerMoved> moves(ToolHistory history) {
        return history.moves().stream().map(Histories::moved).toList();
    }

    private static AnswerMoved moved(ToolHistory.Moved moved) {
        AnswerMove move = moved.move();
        return new AnswerMoved(
                moved.day(),
                move.plan(),
                move.criterion(),
                move.fromWords(),
                move.toWords(),
                move.direction().label(),
                move.whose().label(),
                move.gates().stream()
                        .map(gate -> new GateMoved(
                                gate.policy().id(),
                                gate.from().label(),
                                gate.to().label(),
                                gate.worse()))
                        .toList(),
                moved.because().stream().map(change -> change.terms().type()).toList(),
                effective(moved),
                quote(move.from()),
                quote(move.to()));
    }

    private static Optional<LocalDate> effective(ToolHistory.Moved moved) {
        return moved.because().stream()
                .flatMap(change -> change.effective().stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<String> quote(Answer answer) {
        return answer.quotes().stream().findFirst().map(Quote::text);
    }
}
