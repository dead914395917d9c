package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Finding;
import java.util.ArrayList;
import java.util.List;

/** Counts for one criterion. */
final class Tally {
    private final List<Cell> cells = new ArrayList<>();
    private int comforts;
    private int marked;
    private int markedFound;
    private int stanceRight;
    private int found;
    private int foundRight;

    private record Cell(String gold, String predicted) {
        boolean right() {
            return gold.equals(predicted);
        }
    }

    void cell(String gold, String predicted, boolean comfort) {
        cells.add(new Cell(gold, predicted));
        comforts += comfort ? 1 : 0;
    }

    void passage(Labelled.Passage passage, List<Finding> matches) {
        marked++;
        markedFound += matches.isEmpty() ? 0 : 1;
        stanceRight += matches.stream().anyMatch(match -> passage.stances().contains(match.stance())) ? 1 : 0;
    }

    void finding(boolean right) {
        found++;
        foundRight += right ? 1 : 0;
    }

    double accuracy() {
        return share(cells.stream().filter(Cell::right).count(), cells.size());
    }

    /** The mean over the labelled stances, silent among them, of the harmonic mean of precision and recall. */
    double macroF1() {
        List<String> labels = cells.stream().map(Cell::gold).distinct().sorted().toList();
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String label) {
        long both = cells.stream()
                .filter(cell -> cell.right() && cell.gold.equals(label))
                .count();
        long either = cells.stream().filter(cell -> cell.gold.equals(label)).count()
                + cells.stream().filter(cell -> cell.predicted.equals(label)).count();
        return 2.0 * both / either;
    }

    double recall() {
        return share(markedFound, marked);
    }

    double precision() {
        return share(foundRight, found);
    }

    double stance() {
        return share(stanceRight, markedFound);
    }

    int marked() {
        return marked;
    }

    int found() {
        return found;
    }

    int comforts() {
        return comforts;
    }

    int cells() {
        return cells.size();
    }

    private static double share(long part, long whole) {
        return (double) part / Math.max(1, whole);
    }
}
