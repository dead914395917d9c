package dev.greenlight.analyzer;

/**
 * How a finding stands among all that its document says on its criterion: by this, confidence is counted.
 *
 * @param firm whether a signal found it that may be believed by itself
 * @param place how many passages of the criterion are likelier
 * @param decides whether the verdict for some audience is its stance
 * @param likelihood how likely the second opinion found it, 0 to 1
 */
public record Standing(boolean firm, Place place, boolean decides, double likelihood) {
    /** Where a finding comes among those of its criterion, the likeliest first. */
    public enum Place {
        FIRST,
        SECOND,
        LATER,
        /** Of a clause that was read without the rest of its document. */
        ALONE
    }
}
