package dev.greenlight.analyzer.text;

import java.util.List;

/**
 * The unit that is judged: a sentence, a list item's sentence or a table cell's sentence, with what it inherits from around it.
 * "Train on your content" under "We will not:" means the opposite of what it says alone, hence the lead-in.
 *
 * @param text the clause's own words, without Markdown marks
 * @param leadIn the words above a list or table that the clause completes; empty where it stands alone
 * @param section the headings above, outermost first
 * @param start UTF-16 offset of the clause in the Markdown
 * @param end UTF-16 offset, exclusive
 * @param cell whether it stands in a table, where "30 days" with its heads says as much as a sentence
 */
public record Clause(String text, String leadIn, List<String> section, int start, int end, boolean cell) {
    public Clause {
        section = List.copyOf(section);
    }
}
