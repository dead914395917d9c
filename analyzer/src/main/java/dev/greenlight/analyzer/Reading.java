package dev.greenlight.analyzer;

import java.util.List;
import java.util.Map;

/**
 * A document read in full.
 *
 * @param analysis what the document says
 * @param passages every passage found, also those that the analysis leaves out of a long document because others tell more
 * @param standings how each finding of the analysis stands in the document
 */
public record Reading(Analysis analysis, List<Finding> passages, Map<Finding, Standing> standings) {
    public Reading {
        passages = List.copyOf(passages);
        standings = Map.copyOf(standings);
    }

    /**
     * How a finding of the analysis stands.
     *
     * @throws IllegalArgumentException if the analysis has no such finding
     */
    public Standing standing(Finding finding) {
        Standing standing = standings.get(finding);
        if (standing == null) throw new IllegalArgumentException("no finding of this analysis: " + finding);
        return standing;
    }
}
