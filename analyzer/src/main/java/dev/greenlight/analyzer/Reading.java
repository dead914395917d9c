package dev.greenlight.analyzer;

import java.util.List;

/**
 * A document read in full.
 *
 * @param analysis what the document says
 * @param passages every passage found, also those that the analysis leaves out of a long document because others tell more
 */
public record Reading(Analysis analysis, List<Finding> passages) {
    public Reading {
        passages = List.copyOf(passages);
    }
}
