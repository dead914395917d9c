package dev.greenlight.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of recorded terms over time, and of the answers that rest on them.
 *
 * @param subject {@code changes}, what happened lately, or {@code replay}, a whole archive with the answers of every tool over time
 * @param archive which archive
 * @param from the first day
 * @param until the last day
 * @param counts how many recorded changes there are of each class
 * @param silent how many of them nobody needs to look at
 * @param changes the changes, oldest first; in {@code changes} those whose words changed only
 * @param tools the tools whose answers are told
 * @param unread texts that could not be read
 * @param limits what every reader must know
 */
public record HistoryReport(
        String subject,
        String archive,
        LocalDate from,
        LocalDate until,
        Map<String, Long> counts,
        long silent,
        List<RecordedChange> changes,
        List<ToolTimeline> tools,
        List<String> unread,
        List<String> limits)
        implements Report {
    /** The version of the JSON's form, described by {@code changes.schema.json}. */
    static final String SCHEMA = "greenlight-changes-1";

    public HistoryReport {
        changes = List.copyOf(changes);
        tools = List.copyOf(tools);
        unread = List.copyOf(unread);
        limits = List.copyOf(limits);
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    /** How many changes were recorded. */
    public long recorded() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of changes that nobody needs to look at, in percent. */
    public long silentPercent() {
        return recorded() == 0 ? 100 : Math.round(100.0 * silent / recorded());
    }

    /** The changes that somebody should look at. */
    public List<RecordedChange> forReview() {
        return changes.stream().filter(RecordedChange::review).toList();
    }

    /** Whether a gate fell. */
    public boolean worse() {
        return tools.stream().flatMap(tool -> tool.moves().stream()).anyMatch(AnswerMoved::fell);
    }

    /**
     * One recorded change of terms.
     *
     * @param tool the tool's id in the archive
     * @param terms the terms type
     * @param kind the change's class
     * @param whose {@code terms} where it is the vendor's change, {@code extraction} where it is ours
     * @param state {@code stands}, {@code held} while it looks broken or returns to an earlier text, {@code confirmed} once that persisted
     * @param review whether somebody should look at it
     * @param firstSeen when the text was first recorded
     * @param lastSeenBefore when the text before was last recorded
     * @param effective from when the text says it holds
     * @param announced whether it was seen before it holds
     * @param before id of the version before
     * @param after id of the version
     * @param returnsTo id of the earlier version whose words it has again
     * @param criteria the criteria whose passages changed
     * @param moves the answers that moved with a passage
     */
    public record RecordedChange(
            String tool,
            String terms,
            String kind,
            String whose,
            String state,
            boolean review,
            Instant firstSeen,
            Instant lastSeenBefore,
            Optional<LocalDate> effective,
            boolean announced,
            String before,
            String after,
            Optional<String> returnsTo,
            List<String> criteria,
            List<MovedPassage> moves) {
        public RecordedChange {
            criteria = List.copyOf(criteria);
            moves = List.copyOf(moves);
        }
    }

    /**
     * An answer of a plan that moved.
     *
     * @param day on which day
     * @param plan the plan's id
     * @param criterion which criterion
     * @param from the answer before
     * @param to the answer after
     * @param direction {@code better}, {@code worse} or {@code unclear}
     * @param whose whose change it was: {@code terms}, {@code extraction} or {@code first-record}
     * @param gates the gates that moved with it, by policy
     * @param because the terms that changed that day
     * @param effective the latest day from which they say they hold
     * @param before a passage that carried the answer before
     * @param after a passage that carries it now
     */
    public record AnswerMoved(
            LocalDate day,
            String plan,
            String criterion,
            String from,
            String to,
            String direction,
            String whose,
            List<GateMoved> gates,
            List<String> because,
            Optional<LocalDate> effective,
            Optional<String> before,
            Optional<String> after) {
        public AnswerMoved {
            gates = List.copyOf(gates);
            because = List.copyOf(because);
        }

        /** Whether it was seen before the day from which the terms say they hold. */
        public boolean announced() {
            return effective.filter(from -> from.isAfter(day)).isPresent();
        }

        /** Whether a gate fell with it. */
        public boolean fell() {
            return gates.stream().anyMatch(GateMoved::worse);
        }
    }

    /**
     * How a gate of a policy stood before and after.
     *
     * @param policy the policy's id
     */
    public record GateMoved(String policy, String from, String to, boolean worse) {}

    /**
     * The answers of one tool over time.
     *
     * @param tool the tool's id
     * @param name as the vendor writes it
     * @param plans plans whose answers were the same all the time stand together
     * @param moves every answer that moved, by day
     */
    public record ToolTimeline(String tool, String name, List<PlanTimeline> plans, List<AnswerMoved> moves) {
        public ToolTimeline {
            plans = List.copyOf(plans);
            moves = List.copyOf(moves);
        }
    }

    /**
     * The answers of some plans over time.
     *
     * @param plans the plans' ids
     */
    public record PlanTimeline(List<String> plans, List<Row> rows) {
        public PlanTimeline {
            plans = List.copyOf(plans);
            rows = List.copyOf(rows);
        }
    }

    /** The answers to one criterion over time, each until the next. */
    public record Row(String criterion, List<Span> spans) {
        public Row {
            spans = List.copyOf(spans);
        }
    }

    /**
     * An answer for as long as it held.
     *
     * @param tone where it stands among the criterion's stances: {@code best}, {@code middle}, {@code worst}; else {@code silent} or
     *     {@code open}
     */
    public record Span(LocalDate from, LocalDate until, String answer, String tone) {}
}
