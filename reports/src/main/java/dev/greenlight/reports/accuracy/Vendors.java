package dev.greenlight.reports.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How far the figures differ between vendors, seen and unseen. */
final class Vendors {
    private final Accuracy accuracy;

    Vendors(Accuracy accuracy) {
        this.accuracy = accuracy;
    }

    AccuracyCard.Section section() {
        Map<String, Tally> vendors = new TreeMap<>();
        for (String tool : accuracy.tools()) vendors.put(tool, tally(of(Set.of(tool))));
        List<List<String>> rows = new ArrayList<>();
        vendors.forEach((tool, tally) -> rows.add(row(tool, tally)));
        double[] shares =
                vendors.values().stream().mapToDouble(Tally::accuracy).sorted().toArray();
        return new AccuracyCard.Section(
                AccuracyCard.VENDORS,
                String.format(
                        Locale.ROOT,
                        "People wrote the signals with labelled terms at hand, and the second opinion that ships was learned from "
                                + "them; where those are these, the rows tell how far vendors differ and not how a vendor fares that "
                                + "nobody has seen. With --folds nothing was learned from a vendor's own documents; vendors set aside "
                                + "before signals were written are named by --aside. "
                                + "Verdicts right: mean %.3f, standard error over vendors %.3f, lowest %.3f, median %.3f, highest %.3f.",
                        mean(shares),
                        standardError(shares),
                        shares[0],
                        shares[shares.length / 2],
                        shares[shares.length - 1]),
                List.of("tool", "verdicts", "right", "core right", "recall", "precision", "false comfort"),
                rows);
    }

    /** The figures of tools set aside while signals were written, beside those of all others. */
    AccuracyCard.Section aside(Set<String> aside) {
        Figures seen = figures(of(aside).negate());
        Figures kept = figures(of(aside));
        return new AccuracyCard.Section(
                AccuracyCard.ASIDE,
                String.format(
                        Locale.ROOT,
                        "Set aside: %s. Verdicts right: %+.1f points on what was set aside. Honest only if nobody read "
                                + "these documents while writing signals.",
                        String.join(", ", aside.stream().sorted().toList()),
                        100 * (kept.accuracy() - seen.accuracy())),
                CardWriter.head("half"),
                List.of(
                        CardWriter.row("seen", seen),
                        CardWriter.row("set aside", kept),
                        CardWriter.row("seen, core", accuracy.core(of(aside).negate())),
                        CardWriter.row("set aside, core", accuracy.core(of(aside)))));
    }

    private static Predicate<Judged> of(Set<String> tools) {
        return each -> tools.contains(each.labelled().tool());
    }

    private Figures figures(Predicate<Judged> which) {
        return Figures.of(accuracy.tallies(which).values());
    }

    /** All criteria together: a vendor's few documents leave some without any passage. */
    private Tally tally(Predicate<Judged> which) {
        return new Tally(accuracy.judged().stream().filter(which).toList());
    }

    private List<String> row(String tool, Tally tally) {
        return List.of(
                tool,
                Integer.toString(tally.cells()),
                AccuracyTable.thousandths(tally.accuracy()),
                AccuracyTable.thousandths(accuracy.core(of(Set.of(tool))).accuracy()),
                AccuracyTable.thousandths(tally.recall()),
                AccuracyTable.thousandths(tally.precision()),
                Integer.toString(tally.comforts()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / Math.max(1, values.length - 1) / values.length);
    }
}
