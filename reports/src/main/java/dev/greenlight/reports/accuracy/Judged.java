package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * What the analyzer said of a labelled document on one criterion, against the labels.
 *
 * @param cells a verdict for each audience
 * @param marks the passages that people marked
 * @param tries the findings
 */
record Judged(Labelled labelled, String criterion, List<Cell> cells, List<Mark> marks, List<Try> tries) {
    private static final int MOST_PLACES = 5;

    /**
     * A verdict for one audience.
     *
     * @param comfort whether it promises more than the text does
     */
    record Cell(String gold, String given, boolean comfort) {
        boolean right() {
            return gold.equals(given);
        }
    }

    /** A labelled passage and the findings that touch it. */
    record Mark(Labelled.Passage passage, List<Finding> found) {
        boolean rightly() {
            return found.stream().anyMatch(finding -> passage.stances().contains(finding.stance()));
        }
    }

    /**
     * A finding.
     *
     * @param placed whether it touches a labelled passage of its criterion
     * @param confirmed whether that passage has the same stance
     */
    record Try(Finding finding, boolean placed, boolean confirmed) {}

    Judged {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
        tries = List.copyOf(tries);
    }

    static Judged of(String criterion, Labelled labelled, Analysis analysis, Criteria book) {
        List<Finding> found = analysis.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (Labelled.Passage passage : labelled.passages())
            if (passage.criterion().equals(criterion)) marks.add(mark(passage, labelled.text(), found));
        return new Judged(
                labelled,
                criterion,
                cells(criterion, labelled, analysis.verdict(criterion), book),
                marks,
                found.stream().map(finding -> tried(finding, marks)).toList());
    }

    private static List<Cell> cells(String criterion, Labelled labelled, Verdict given, Criteria book) {
        Verdict right = labelled.verdicts().getOrDefault(criterion, Verdict.of(Verdict.SILENT));
        Verdict also = labelled.accepted().getOrDefault(criterion, right);
        List<Cell> cells = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            String stance = given.stance(audience);
            String gold = stance.equals(also.stance(audience)) ? stance : right.stance(audience);
            boolean comfort = book.find(criterion)
                    .map(known -> comforts(known, gold, stance))
                    .orElse(false);
            cells.add(new Cell(gold, stance, comfort));
        }
        return cells;
    }

    /** Whether a verdict promises more than the text: a better stance than the labelled one, or the best where the text is silent. */
    private static boolean comforts(Criterion criterion, String gold, String given) {
        if (given.equals(Verdict.SILENT)) return false;
        int rank = criterion.rank(given);
        return gold.equals(Verdict.SILENT) ? rank == 0 : rank < criterion.rank(gold);
    }

    private static Mark mark(Labelled.Passage passage, String text, List<Finding> found) {
        List<Span> spans = spans(text, passage.quote());
        return new Mark(
                passage,
                found.stream().filter(finding -> touches(finding, spans)).toList());
    }

    private static Try tried(Finding finding, List<Mark> marks) {
        List<Mark> at =
                marks.stream().filter(mark -> mark.found().contains(finding)).toList();
        boolean confirmed =
                at.stream().anyMatch(mark -> mark.passage().stances().contains(finding.stance()));
        return new Try(finding, !at.isEmpty(), confirmed);
    }

    private static boolean touches(Finding finding, List<Span> spans) {
        Span own = new Span(finding.start(), finding.end());
        return spans.stream().anyMatch(own::overlaps);
    }

    private record Span(int start, int end) {
        boolean overlaps(Span other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            return shared > 0 && 2 * shared >= Math.min(end - start, other.end - other.start);
        }
    }

    private static List<Span> spans(String text, String quote) {
        List<Span> spans = new ArrayList<>();
        int length = quote.codePointCount(0, quote.length());
        for (int at = text.indexOf(quote); at >= 0 && spans.size() < MOST_PLACES; at = text.indexOf(quote, at + 1)) {
            int start = text.codePointCount(0, at);
            spans.add(new Span(start, start + length));
        }
        return spans;
    }
}
