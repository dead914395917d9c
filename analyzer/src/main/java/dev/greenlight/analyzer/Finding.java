package dev.greenlight.analyzer;

import java.util.List;
import java.util.Optional;

/**
 * A passage that settles or qualifies a criterion. The stance is that of the passage read in its context, which need not be
 * the stance of the whole document.
 *
 * @param criterion the criterion's id, such as {@code retention}
 * @param stance one of the criterion's stances, never {@code silent}
 * @param scope to whom the passage applies
 * @param quote exactly the characters of the analysed Markdown from {@code start} to {@code end}
 * @param start offset in Unicode code points into the analysed Markdown
 * @param end offset in Unicode code points, exclusive
 * @param section the headings above the passage, outermost first
 * @param period an ISO 8601 duration in days, months or years such as {@code P30D}, where the passage states one
 * @param confidence the share of findings like this one that a careful reader confirms, from 0 to 1
 * @param signal which signal of the criterion's file matched, such as {@code training-inputs:41}
 */
public record Finding(
        String criterion,
        String stance,
        Scope scope,
        String quote,
        int start,
        int end,
        List<String> section,
        Optional<String> period,
        double confidence,
        String signal) {
    public Finding {
        if (start < 0 || end - start != quote.codePointCount(0, quote.length()))
            throw new IllegalArgumentException("offsets " + start + ".." + end + " do not span the quote");
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("confidence " + confidence + " is not within 0..1");
        section = List.copyOf(section);
    }

    /** The same finding, held to be more or less sure. */
    public Finding withConfidence(double other) {
        return new Finding(criterion, stance, scope, quote, start, end, section, period, other, signal);
    }
}
