package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import java.util.List;

/**
 * Why the verdicts of a document came out as they did.
 *
 * @param analysis what the document says
 * @param answers one per criterion, in the order of the book; none where the document is not evaluable
 */
public record Explanation(Analysis analysis, List<Answer> answers) {
    /**
     * How one criterion was answered.
     *
     * @param individual the findings from which the verdict for individuals was joined, in the order of the text
     * @param business the findings from which the verdict for businesses was joined
     * @param considered every passage on which a signal that points to a stance fired
     */
    public record Answer(
            Criterion criterion,
            Verdict verdict,
            List<Finding> individual,
            List<Finding> business,
            List<Considered> considered) {
        public Answer {
            individual = List.copyOf(individual);
            business = List.copyOf(business);
            considered = List.copyOf(considered);
        }
    }

    /**
     * A passage and what became of it.
     *
     * @param finding what is found in it, or would be
     * @param decided the first signal that matched it, which decides
     * @param rivals the signals that matched as well, and lost
     */
    public record Considered(Finding finding, Fate fate, Signal decided, List<Signal> rivals) {
        public Considered {
            rivals = List.copyOf(rivals);
        }
    }

    /** What became of a passage. */
    public enum Fate {
        /** It bears on the verdict. */
        COUNTS,
        /** It is reported, but its scope is too narrow to bear on the verdict. */
        NARROW,
        /** It is reported, but passages of a firmer signal, or far likelier ones, settle the verdict. */
        WEAKER,
        /** It is not reported, since in a long document others tell more. */
        SURPLUS,
        /** It would count only if nothing plainer were found. */
        FAINT,
        /** A signal tells that the criterion is not about it. */
        GUARDED,
        /** It is a question or a fragment, which states nothing. */
        FRAGMENT,
        /** The second opinion doubts that a careful reader would mark it. */
        DOUBTED
    }

    public Explanation {
        answers = List.copyOf(answers);
    }
}
