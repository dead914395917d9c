package dev.greenlight.analyzer;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;

/**
 * A clause with what it says.
 *
 * @param start offset of the clause in Unicode code points into the Markdown
 * @param end offset in Unicode code points, exclusive
 * @param findings what it says, by criterion; empty where it says nothing that the book asks for
 */
public record ClauseReading(Clause clause, int start, int end, List<Finding> findings) {
    public ClauseReading {
        findings = List.copyOf(findings);
    }
}
