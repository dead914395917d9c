package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.ChangeKind;
import dev.greenlight.catalog.change.TermsChange.State;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an archive's whole history amounts to.
 *
 * @param from the first day: that of the oldest record, or the one asked for
 * @param until the last day
 * @param changes every recorded change, in order of its time
 * @param tools the answers of every tool over time
 * @param unread texts that could not be read, each in a line
 */
public record Replay(
        LocalDate from, LocalDate until, List<TermsChange> changes, List<ToolHistory> tools, List<String> unread) {
    public Replay {
        changes = List.copyOf(changes);
        tools = List.copyOf(tools);
        unread = List.copyOf(unread);
    }

    /** How many changes there are of each kind. What was held and did not persist counts as capture. */
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) counts.put(kind, 0L);
        for (TermsChange change : changes)
            counts.merge(change.state() == State.HELD ? ChangeKind.CAPTURE : change.kind(), 1L, Long::sum);
        return counts;
    }

    /** How many changes nobody needs to look at. */
    public long silent() {
        return changes.stream().filter(change -> !change.asksForReview()).count();
    }
}
