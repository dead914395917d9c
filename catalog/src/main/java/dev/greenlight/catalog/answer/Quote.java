package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Finding;

/**
 * A passage and the terms it stands in.
 *
 * @param in which terms
 * @param finding the passage and what it says
 */
public record Quote(Title in, Finding finding) {
    public String text() {
        return finding.quote();
    }

    public String stance() {
        return finding.stance();
    }
}
