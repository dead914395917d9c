package dev.greenlight.crawler.extract.markdown;

import java.util.List;

/** Text in one style; a run of one line feed is a line break. */
record Run(String text, Style style) {
    static final Run BREAK = new Run("\n", Style.PLAIN);

    boolean isBreak() {
        return text.equals("\n");
    }

    /** Whether both can be written as one. */
    boolean joins(Run next) {
        return !isBreak() && !next.isBreak() && style.equals(next.style);
    }

    /** The text of all these in this style. */
    Run with(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text));
        return new Run(words.toString(), style);
    }

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }
}
