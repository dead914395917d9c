package dev.greenlight.analyzer.text;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table that ask in their first cell and answer in the others: "Prompts used for training | No | Off by default". */
final class Answers {
    private static final String JOINT = ": ";
    /** Whatever stands beside a longer cell, it states something by itself; and each answer of a row repeats its question. */
    private static final int LONGEST_QUESTION = 300;

    private static final Pattern ANSWER =
            Pattern.compile("(?i)\\W*(?:yes|no|never|none|always|not|only|optional|off|on)\\b.*");

    private Answers() {}

    /** Whether the first cell states nothing by itself, since every other cell answers it. */
    static boolean areIn(List<PlainText> row) {
        int asked = unmarked(row.get(0).text());
        List<PlainText> answers =
                row.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        return asked > 0
                && asked <= LONGEST_QUESTION
                && !answers.isEmpty()
                && answers.stream().allMatch(cell -> ANSWER.matcher(cell.text()).matches());
    }

    /** What a row says by one of its answers: "Prompts used for training: No". */
    static PlainText joined(PlainText asked, PlainText answer) {
        return asked.first(unmarked(asked.text())).followedBy(JOINT, answer);
    }

    /** How long a question is without the mark at its end. */
    private static int unmarked(String question) {
        int end = question.length();
        while (end > 0 && isMark(question.charAt(end - 1))) end--;
        return end;
    }

    private static boolean isMark(char c) {
        return c == '?' || c == ':' || Character.isWhitespace(c);
    }
}
