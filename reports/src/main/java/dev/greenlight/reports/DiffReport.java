package dev.greenlight.reports;

import dev.greenlight.analyzer.change.Change;
import dev.greenlight.analyzer.change.Edit;
import dev.greenlight.analyzer.change.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lies between two versions of one document.
 *
 * @param id names the pair
 * @param kind the change's class, such as {@code touched}
 * @param criteria the criteria whose passages changed
 * @param moves the answers that moved
 * @param edits the clauses that were added, removed or reworded
 * @param effective from when the later version says it holds
 * @param limits what every reader must know
 */
public record DiffReport(
        String id,
        String kind,
        List<String> criteria,
        List<MovedPassage> moves,
        List<Edit> edits,
        Optional<LocalDate> effective,
        List<String> limits)
        implements Report {
    public DiffReport {
        criteria = List.copyOf(criteria);
        moves = List.copyOf(moves);
        edits = List.copyOf(edits);
        limits = List.copyOf(limits);
    }

    /**
     * The report on a change.
     *
     * @param after the later version
     */
    public static DiffReport of(String id, Change change, String after) {
        return new DiffReport(
                id,
                change.kind().label(),
                change.criteria(),
                change.moves().stream().map(MovedPassage::of).toList(),
                change.edits(),
                InForce.of(after).effective(),
                Report.LIMITS);
    }

    @Override
    public String subject() {
        return "diff";
    }

    @Override
    public String schema() {
        return HistoryReport.SCHEMA;
    }

    /** Whether an answer got worse. */
    public boolean worse() {
        return moves.stream().anyMatch(MovedPassage::worse);
    }
}
