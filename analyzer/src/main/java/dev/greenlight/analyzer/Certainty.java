package dev.greenlight.analyzer;

/** How sure a finding is, by how it stands in its document. */
@FunctionalInterface
public interface Certainty {
    /** The confidence, 0 to 1, of a finding that stands so. */
    double of(Standing standing);
}
