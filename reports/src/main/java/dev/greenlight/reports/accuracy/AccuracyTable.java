package dev.greenlight.reports.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets the figures of all criteria as a table. */
final class AccuracyTable {
    private final Map<String, Tally> tallies;
    private final List<String> core;
    private final int documents;

    AccuracyTable(Map<String, Tally> tallies, List<String> core, int documents) {
        this.tallies = tallies;
        this.core = core;
        this.documents = documents;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%-22s%12s%10s%11s%9s%8s%6s%6s%n",
                "criterion",
                "verdict acc",
                "macro-F1",
                "ev recall",
                "ev prec",
                "stance",
                "gold",
                "found"));
        tallies.forEach((criterion, tally) -> text.append(figures(criterion, List.of(tally)))
                .append(String.format(Locale.ROOT, "%6d%6d%n", tally.marked(), tally.found())));
        text.append(summary("core", core.stream().map(tallies::get).toList()));
        text.append(summary("all", tallies.values()));
        text.append(documents).append(" documents, 0 without a prediction\n");
        return text.append(comfort()).toString();
    }

    private static String figures(String name, Collection<Tally> of) {
        Figures figures = Figures.of(of);
        return String.format(
                Locale.ROOT,
                "%-22s%12s%10s%11s%9s%8s",
                name,
                thousandths(figures.accuracy()),
                thousandths(figures.macroF1()),
                thousandths(figures.recall()),
                thousandths(figures.precision()),
                thousandths(figures.stance()));
    }

    private static String summary(String name, Collection<Tally> of) {
        return figures(name, of) + "   evidence-F1 "
                + thousandths(Figures.of(of).evidenceF1()) + "\n";
    }

    private String comfort() {
        Figures all = Figures.of(tallies.values());
        String where = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().comforts() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue().comforts())
                .collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "false comfort: %d of %d verdicts, %.1f %%",
                        all.comforts(),
                        all.cells(),
                        100 * all.comfortShare())
                + (where.isEmpty() ? "" : " (" + where + ")") + "\n";
    }

    /** Three decimals, rounded as the number really is and not as it prints. */
    static String thousandths(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
