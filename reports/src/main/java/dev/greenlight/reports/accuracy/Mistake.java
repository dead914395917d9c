package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A wrong verdict of one document, with the text on both sides.
 *
 * @param labelled the right verdict
 * @param given the verdict of the analyzer
 * @param comfort whether it promises more than the text does
 * @param distance how many stances lie between the two
 * @param labels passages that people marked
 * @param findings passages that the analyzer found
 */
public record Mistake(
        String document,
        String criterion,
        String labelled,
        String given,
        boolean comfort,
        int distance,
        List<Passage> labels,
        List<Passage> findings) {
    /** What the list of mistakes is. */
    public static final String LEAD =
            "Wrong verdicts with the text on both sides: false comfort first, then by how far the answer is off.";

    private static final int MOST = 25;
    private static final int MOST_PASSAGES = 4;

    /**
     * A passage on one side.
     *
     * @param note whether a labelled passage was found, or which signal found it
     */
    public record Passage(String stance, String note, String quote) {}

    public Mistake {
        labels = List.copyOf(labels);
        findings = List.copyOf(findings);
    }

    /** The worst mistakes, the worst first. */
    static List<Mistake> worst(List<Judged> judged, Criteria book) {
        return judged.stream()
                .filter(each -> each.cells().stream().anyMatch(cell -> !cell.right()))
                .map(each -> of(each, book.find(each.criterion()).orElseThrow()))
                .sorted(Comparator.comparing((Mistake mistake) -> !mistake.comfort)
                        .thenComparing(mistake -> -mistake.distance)
                        .thenComparing(mistake -> !Accuracy.isCore(mistake.criterion))
                        .thenComparing(Mistake::document)
                        .thenComparing(Mistake::criterion))
                .limit(MOST)
                .toList();
    }

    private static Mistake of(Judged judged, Criterion criterion) {
        return new Mistake(
                judged.labelled().document(),
                judged.criterion(),
                words(judged.cells().stream().map(Judged.Cell::gold).toList()),
                words(judged.cells().stream().map(Judged.Cell::given).toList()),
                judged.cells().stream().anyMatch(Judged.Cell::comfort),
                judged.cells().stream()
                        .mapToInt(cell -> Math.abs(place(criterion, cell.gold()) - place(criterion, cell.given())))
                        .max()
                        .orElse(0),
                judged.marks().stream()
                        .map(Mistake::passage)
                        .limit(MOST_PASSAGES)
                        .toList(),
                judged.tries().stream()
                        .map(Mistake::passage)
                        .limit(MOST_PASSAGES)
                        .toList());
    }

    /** Silence stands beyond the worst stance: who takes it for the best is furthest off. */
    private static int place(Criterion criterion, String stance) {
        return stance.equals(Verdict.SILENT) ? criterion.stances().size() : criterion.rank(stance);
    }

    private static String words(List<String> stances) {
        boolean uniform = stances.stream().distinct().count() == 1;
        return uniform
                ? stances.get(0)
                : String.join(
                        ", ",
                        IntStream.range(0, stances.size())
                                .mapToObj(i -> stances.get(i) + " for " + Audience.values()[i].label())
                                .toList());
    }

    private static Passage passage(Judged.Mark mark) {
        return new Passage(
                mark.passage().stances().get(0),
                mark.found().isEmpty() ? "overlooked" : "found",
                mark.passage().quote());
    }

    private static Passage passage(Judged.Try tried) {
        String signal = "by " + tried.finding().signal();
        return new Passage(
                tried.finding().stance(),
                tried.confirmed() ? signal + ", confirmed" : signal,
                tried.finding().quote());
    }
}
