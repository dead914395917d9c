package dev.greenlight.reports.accuracy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of one criterion over some documents. */
record Tally(List<Judged> judged) {
    Tally {
        judged = List.copyOf(judged);
    }

    double accuracy() {
        return share(cells(Judged.Cell::right), cells());
    }

    /** The mean over the labelled stances, silent among them, of the harmonic mean of precision and recall. */
    double macroF1() {
        return allCells()
                .map(Judged.Cell::gold)
                .distinct()
                .sorted()
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(String label) {
        long both = cells(cell -> cell.right() && cell.gold().equals(label));
        long either = cells(cell -> cell.gold().equals(label))
                + cells(cell -> cell.given().equals(label));
        return 2.0 * both / either;
    }

    double recall() {
        return share(marks(mark -> !mark.found().isEmpty()), marked());
    }

    double precision() {
        return share(tries().filter(Judged.Try::placed).count(), found());
    }

    double stance() {
        return share(marks(Judged.Mark::rightly), marks(mark -> !mark.found().isEmpty()));
    }

    int marked() {
        return (int) marks(mark -> true);
    }

    int found() {
        return (int) tries().count();
    }

    int comforts() {
        return (int) cells(Judged.Cell::comfort);
    }

    int cells() {
        return (int) allCells().count();
    }

    Stream<Judged.Try> tries() {
        return judged.stream().flatMap(each -> each.tries().stream());
    }

    private Stream<Judged.Cell> allCells() {
        return judged.stream().flatMap(each -> each.cells().stream());
    }

    private long cells(Predicate<Judged.Cell> which) {
        return allCells().filter(which).count();
    }

    /** Passages that all annotators marked; others may be found and need not be. */
    private long marks(Predicate<Judged.Mark> which) {
        return judged.stream()
                .flatMap(each -> each.marks().stream())
                .filter(mark -> mark.passage().agreed())
                .filter(which)
                .count();
    }

    private static double share(long part, long whole) {
        return (double) part / Math.max(1, whole);
    }
}
