package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.book.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the figures of an accuracy card together. */
final class CardWriter {
    private static final List<String> FIGURES =
            List.of("verdicts right", "macro-F1", "recall", "precision", "F1", "stance right", "false comfort");

    private final Accuracy accuracy;
    private final Criteria book;
    private final int documents;

    CardWriter(Accuracy accuracy, Criteria book, int documents) {
        this.accuracy = accuracy;
        this.book = book;
        this.documents = documents;
    }

    AccuracyCard card(Set<String> aside) {
        List<AccuracyCard.Section> sections = new ArrayList<>();
        sections.add(criteria());
        sections.add(calibration());
        Vendors vendors = new Vendors(accuracy);
        sections.add(vendors.section());
        if (!aside.isEmpty()) sections.add(vendors.aside(aside));
        return new AccuracyCard(headline(), sections, Mistake.worst(accuracy.judged(), book));
    }

    private String headline() {
        Figures all = accuracy.all();
        return String.format(
                Locale.ROOT,
                "%.1f %% of %d verdicts on %d documents of %d tools are right (core criteria %.1f %%). Of the labelled passages "
                        + "%.1f %% are found; %.1f %% of the findings are labelled passages. False comfort, a verdict that "
                        + "promises more than the text: %d verdicts, %.1f %%.",
                100 * all.accuracy(),
                all.cells(),
                documents,
                accuracy.tools().size(),
                100 * accuracy.core().accuracy(),
                100 * all.recall(),
                100 * all.precision(),
                all.comforts(),
                100 * all.comfortShare());
    }

    private AccuracyCard.Section criteria() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Tally> tallies = accuracy.tallies(each -> true);
        tallies.forEach((criterion, tally) -> rows.add(row(criterion, Figures.of(List.of(tally)))));
        rows.add(row("core", accuracy.core()));
        rows.add(row("all", accuracy.all()));
        return new AccuracyCard.Section(
                "By criterion",
                "Verdicts count once per audience; macro-F1 is over the stances, silence among them. Recall, precision and F1 are "
                        + "of the passages quoted as evidence: found if half of the shorter one is shared. The last columns: passages "
                        + "found that have the labelled stance, and the number of verdicts that promise more than the text.",
                head("criterion"),
                rows);
    }

    static List<String> head(String first) {
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(FIGURES);
        return head;
    }

    static List<String> row(String name, Figures figures) {
        return List.of(
                name,
                AccuracyTable.thousandths(figures.accuracy()),
                AccuracyTable.thousandths(figures.macroF1()),
                AccuracyTable.thousandths(figures.recall()),
                AccuracyTable.thousandths(figures.precision()),
                AccuracyTable.thousandths(figures.evidenceF1()),
                AccuracyTable.thousandths(figures.stance()),
                Integer.toString(figures.comforts()));
    }

    private AccuracyCard.Section calibration() {
        Reliability reliability = accuracy.reliability();
        List<List<String>> rows = new ArrayList<>();
        for (Reliability.Step step : reliability.steps())
            rows.add(List.of(
                    String.format(Locale.ROOT, "%.1f to %.1f", step.from() / 10.0, (step.from() + 1) / 10.0),
                    Integer.toString(step.findings()),
                    String.format(Locale.ROOT, "%.2f", step.said()),
                    String.format(Locale.ROOT, "%.2f", step.confirmed())));
        return new AccuracyCard.Section(
                AccuracyCard.CALIBRATION,
                String.format(
                        Locale.ROOT,
                        "Of findings with confidence 0.9, nine in ten should be right: touch a labelled passage of the same stance. "
                                + "Mean distance between "
                                + "said and so: %.3f; squared error %.3f, of one confidence for all %.3f.",
                        reliability.error(),
                        reliability.brier(),
                        reliability.brierOfConstant()),
                List.of("confidence", "findings", "said", "confirmed"),
                rows);
    }
}
