package dev.greenlight.analyzer;

/**
 * The stance of a document on one criterion, for each audience. {@link #SILENT} means that the document was read and does
 * not settle the criterion; it is neither a pass nor a violation.
 *
 * @param individual the stance that holds for free, consumer and personal plans
 * @param business the stance that holds for team, enterprise and commercial customers
 */
public record Verdict(String individual, String business) {
    /** The answer of a document that does not settle a criterion. */
    public static final String SILENT = "silent";

    /** The same stance for both audiences. */
    public static Verdict of(String stance) {
        return new Verdict(stance, stance);
    }

    public String stance(Audience audience) {
        return audience == Audience.INDIVIDUAL ? individual : business;
    }

    /** Whether the document treats both audiences alike. */
    public boolean uniform() {
        return individual.equals(business);
    }

    public boolean silent() {
        return uniform() && individual.equals(SILENT);
    }
}
