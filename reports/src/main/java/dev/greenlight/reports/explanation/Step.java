package dev.greenlight.reports.explanation;

import dev.greenlight.analyzer.Explanation.Considered;
import dev.greenlight.analyzer.Explanation.Fate;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import java.util.List;
import java.util.Locale;

/**
 * A passage and what became of it, in words.
 *
 * @param counts whether it bears on the verdict
 * @param stance the stance it points to, with its scope where that is narrower than all
 * @param fate what became of it, as a sentence
 * @param signal the signal that decided: where it stands in the book, and its text
 * @param rivals the signals that lost, each as where it stands and what it points to
 */
public record Step(
        boolean counts,
        String stance,
        String fate,
        String quote,
        List<String> section,
        String place,
        Source signal,
        List<String> rivals) {
    /** A signal of the book. */
    public record Source(String name, String query) {}

    public Step {
        section = List.copyOf(section);
        rivals = List.copyOf(rivals);
    }

    static Step of(Criterion criterion, Considered considered) {
        Finding finding = considered.finding();
        return new Step(
                considered.fate() == Fate.COUNTS,
                finding.scope() == Scope.ALL
                        ? finding.stance()
                        : finding.stance() + ", " + finding.scope().label() + " only",
                fate(considered),
                finding.quote(),
                finding.section(),
                String.format(
                        Locale.ROOT,
                        "characters %d–%d, confidence %.2f",
                        finding.start(),
                        finding.end(),
                        finding.confidence()),
                new Source(
                        name(criterion, considered.decided()),
                        considered.decided().query()),
                considered.rivals().stream()
                        .map(rival -> name(criterion, rival) + " (" + rival.stance() + ")")
                        .toList());
    }

    private static String name(Criterion criterion, Signal signal) {
        return criterion.id() + ".md:" + signal.line();
    }

    private static String fate(Considered considered) {
        return switch (considered.fate()) {
            case COUNTS -> "Bears on the verdict.";
            case NARROW ->
                "Reported, but what holds for " + considered.finding().scope().label()
                        + " only does not move the verdict.";
            case WEAKER -> "Reported, but firmer signals settle the verdict.";
            case SURPLUS -> "Left out: in this document others tell more.";
            case FAINT -> "Left out: a faint sign, which counts only where nothing plainer is found.";
            case GUARDED -> "Not found: a guard tells that the criterion is not about this.";
            case FRAGMENT -> "Not found: a question or a fragment, which states nothing.";
            case DOUBTED -> "Not found: the second opinion doubts that a careful reader would mark it.";
        };
    }
}
