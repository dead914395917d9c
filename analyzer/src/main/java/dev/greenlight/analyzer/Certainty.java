package dev.greenlight.analyzer;

/** How sure a finding is, by how likely the second opinion found it. */
@FunctionalInterface
public interface Certainty {
    /** The likelihood itself, as a calibration wants to count it. */
    Certainty LIKELIHOOD = (criterion, likelihood) -> likelihood;

    /** The confidence, 0 to 1, of a finding of this likelihood. */
    double of(String criterion, double likelihood);
}
