package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what the analyzer says of labelled documents with their labels, criterion by criterion. */
public final class Accuracy {
    /** The criteria that labelled documents answer; the first six are the core. */
    private static final List<String> CRITERIA = List.of(
            "training-inputs",
            "training-outputs",
            "retention",
            "deletion",
            "content-licence",
            "third-party-sharing",
            "human-review",
            "visibility",
            "output-ownership",
            "commercial-use",
            "ip-indemnity",
            "output-originality",
            "confidentiality",
            "security",
            "data-processing",
            "likeness",
            "terms-change");

    private static final int CORE = 6;
    private static final int MOST_PLACES = 5;

    private final Criteria book;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int documents;

    /** @param book says which of two stances is better */
    public Accuracy(Criteria book) {
        this.book = book;
        CRITERIA.forEach(criterion -> tallies.put(criterion, new Tally()));
    }

    /** Counts one document. */
    public void add(Labelled labelled, Analysis analysis) {
        documents++;
        tallies.forEach((criterion, tally) -> {
            verdicts(criterion, labelled, analysis, tally);
            passages(criterion, labelled, analysis, tally);
        });
    }

    /** The figures as a table, in the form of the labelled set's own scorer, and false comfort below it. */
    public String table() {
        return new AccuracyTable(tallies, CRITERIA.subList(0, CORE), documents).text();
    }

    private void verdicts(String criterion, Labelled labelled, Analysis analysis, Tally tally) {
        Verdict given = analysis.verdict(criterion);
        Verdict right = labelled.verdicts().getOrDefault(criterion, Verdict.of(Verdict.SILENT));
        Verdict also = labelled.accepted().getOrDefault(criterion, right);
        for (Audience audience : Audience.values()) {
            String predicted = given.stance(audience);
            String gold = predicted.equals(also.stance(audience)) ? predicted : right.stance(audience);
            tally.cell(gold, predicted, comforts(criterion, gold, predicted));
        }
    }

    /** Whether a verdict promises more than the text: a better stance than the labelled one, or the best where the text is silent. */
    private boolean comforts(String criterion, String gold, String predicted) {
        Criterion known = book.find(criterion).orElse(null);
        if (known == null || predicted.equals(Verdict.SILENT)) return false;
        int rank = known.rank(predicted);
        return gold.equals(Verdict.SILENT) ? rank == 0 : rank < known.rank(gold);
    }

    private static void passages(String criterion, Labelled labelled, Analysis analysis, Tally tally) {
        List<Finding> found = analysis.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .toList();
        List<Labelled.Passage> marked = labelled.passages().stream()
                .filter(passage -> passage.criterion().equals(criterion))
                .toList();
        List<Span> places = new ArrayList<>();
        for (Labelled.Passage passage : marked) {
            List<Span> spans = spans(labelled.text(), passage.quote());
            places.addAll(spans);
            if (passage.agreed())
                tally.passage(
                        passage,
                        found.stream()
                                .filter(finding -> touches(finding, spans))
                                .toList());
        }
        found.forEach(finding -> tally.finding(touches(finding, places)));
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
