package dev.greenlight.reports;

import java.util.List;
import java.util.Optional;

/**
 * A passage of archived terms.
 *
 * @param criterion what it speaks of
 * @param stance what it says
 * @param scope to whom it applies
 * @param role whether it carries the answer, is an exception to it, or an option beside it
 * @param period an ISO 8601 duration that it states
 * @param terms index into the list of terms
 * @param start offset in Unicode code points into the version's text
 * @param end offset in Unicode code points, exclusive
 * @param quote exactly the text between the two
 * @param section the headings above it, outermost first
 * @param before what stands just before it; may be empty
 * @param after what stands just after it; may be empty
 * @param signal which signal of the criterion's file found it
 */
public record FindingReport(
        String criterion,
        String stance,
        String scope,
        String role,
        Optional<String> period,
        int terms,
        int start,
        int end,
        String quote,
        List<String> section,
        String before,
        String after,
        String signal) {
    public FindingReport {
        section = List.copyOf(section);
    }
}
