package dev.greenlight.analyzer.text;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table that ask in their first cell and answer in the others: "Prompts used for training | No | Off by default". */
final class Answers {
    private static final String JOINT = ": ";
    private static final Pattern ANSWER =
            Pattern.compile("(?i)\\W*(?:yes|no|never|none|always|not|only|optional|off|on)\\b.*");
    private static final Pattern QUESTION_MARK = Pattern.compile("[\\s?:]+$");

    private Answers() {}

    /** Whether the first cell states nothing by itself, since every other cell answers it. */
    static boolean areIn(List<PlainText> row) {
        List<PlainText> answers =
                row.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        return !answers.isEmpty()
                && answers.stream().allMatch(cell -> ANSWER.matcher(cell.text()).matches());
    }

    /** What a row says by one of its answers: "Prompts used for training: No". */
    static PlainText joined(PlainText asked, PlainText answer) {
        int mark = QUESTION_MARK.matcher(asked.text()).replaceFirst("").length();
        return asked.first(mark).followedBy(JOINT, answer);
    }
}
