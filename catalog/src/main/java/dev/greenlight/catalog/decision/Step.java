package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.util.Set;

/**
 * One tool or plug-in of a workflow.
 *
 * @param tool the tool's id
 * @param plan the plan's id
 * @param security the rating of the plan on the security axis
 * @param allProved whether proof is recorded for every condition of that rating
 * @param agreement what people state of it; never derived from terms
 */
public record Step(String tool, String plan, Compliance security, boolean allProved, Agreement agreement) {
    /**
     * What people state of a tool.
     *
     * @param underNetflixAgreement whether it is covered by an enterprise agreement of the studio
     * @param enterpriseToolAvailable whether a tool that is so covered could be used instead
     */
    public record Agreement(Tri underNetflixAgreement, Tri enterpriseToolAvailable) {
        /** Nobody has said. */
        public static final Agreement UNKNOWN = new Agreement(Tri.UNKNOWN, Tri.UNKNOWN);
    }

    /**
     * A step from its rating.
     *
     * @param proved the criteria for whose conditions proof is recorded
     */
    public static Step of(Rating rating, Set<String> proved, Agreement agreement) {
        boolean allProved = rating.standing(Standing.CONDITION).stream()
                .filter(ruling -> ruling.gate().axis() == Axis.SECURITY)
                .map(Ruling::criterion)
                .allMatch(proved::contains);
        return new Step(
                rating.subject().tool(), rating.subject().plan(), rating.axis(Axis.SECURITY), allProved, agreement);
    }
}
