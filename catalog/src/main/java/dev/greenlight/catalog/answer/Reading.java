package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Analysis;

/** Terms of a plan: read, or not. */
public sealed interface Reading {
    Title title();

    /**
     * Terms that were read.
     *
     * @param title which they are
     * @param capture which version
     * @param markdown the version's text
     * @param analysis what it says
     */
    record Read(Title title, Capture capture, String markdown, Analysis analysis) implements Reading {
        /** Whether the question was put to the text at all. */
        boolean asked(String criterion) {
            return analysis.verdicts().containsKey(criterion);
        }

        @Override
        public String toString() {
            return title.words() + " " + capture.sha256();
        }
    }

    /**
     * Terms that are known to exist and could not be read.
     *
     * @param title which they are
     * @param reason why
     * @param detail what was tried, for people
     */
    record Unread(Title title, NotEvaluable reason, String detail) implements Reading {}
}
