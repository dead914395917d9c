package dev.greenlight.catalog.tool;

import java.util.List;
import java.util.Optional;

/**
 * What one buys; the unit of truth.
 *
 * @param id unique within the tool, such as {@code team}
 * @param name as the vendor writes it
 * @param audience for whom it is made
 * @param governedBy keys of the terms that bind its customers, in the supposed order of precedence
 * @param precedence the sentences that settle that order
 * @param signedAgreement whether an agreement that is not public governs the plan before all published terms
 * @param note what a reviewer should know
 */
public record Plan(
        String id,
        String name,
        PlanAudience audience,
        List<String> governedBy,
        List<Precedence> precedence,
        boolean signedAgreement,
        Optional<String> note) {
    public Plan {
        governedBy = List.copyOf(governedBy);
        precedence = List.copyOf(precedence);
    }
}
