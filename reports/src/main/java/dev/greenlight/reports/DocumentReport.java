package dev.greenlight.reports;

import dev.greenlight.analyzer.Analysis;

/**
 * What one document says, before any policy looks at it.
 *
 * @param document the path under which it was given
 * @param markdown its text
 * @param analysis what it says
 */
public record DocumentReport(String document, String markdown, Analysis analysis) implements Report {
    @Override
    public String subject() {
        return "document";
    }
}
