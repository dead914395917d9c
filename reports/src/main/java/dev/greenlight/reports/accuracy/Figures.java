package dev.greenlight.reports.accuracy;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * Figures over several criteria, each the mean of the criteria's.
 *
 * @param accuracy share of verdicts that are right
 * @param macroF1 mean F1 over the labelled stances
 * @param recall share of labelled passages that are found
 * @param precision share of findings that touch a labelled passage
 * @param stance share of the passages found that are found with their stance
 * @param comforts number of verdicts that promise more than the text
 * @param cells number of verdicts
 */
public record Figures(
        double accuracy, double macroF1, double recall, double precision, double stance, int comforts, int cells) {
    static Figures of(Collection<Tally> tallies) {
        return new Figures(
                mean(tallies, Tally::accuracy),
                mean(tallies, Tally::macroF1),
                mean(tallies, Tally::recall),
                mean(tallies, Tally::precision),
                mean(tallies, Tally::stance),
                tallies.stream().mapToInt(Tally::comforts).sum(),
                tallies.stream().mapToInt(Tally::cells).sum());
    }

    private static double mean(Collection<Tally> of, ToDoubleFunction<Tally> figure) {
        return of.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The harmonic mean of precision and recall of the evidence. */
    public double evidenceF1() {
        return recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0;
    }

    /** The share of verdicts that promise more than the text. */
    public double comfortShare() {
        return (double) comforts / Math.max(1, cells);
    }
}
