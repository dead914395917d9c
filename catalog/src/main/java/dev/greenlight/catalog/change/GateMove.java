package dev.greenlight.catalog.change;

import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;

/**
 * How a gate of a policy stood before and after.
 *
 * @param policy whose gate
 * @param from how it stood
 * @param to how it stands
 */
public record GateMove(Policy.Ref policy, Standing from, Standing to) {
    /** Whether the gate fell. */
    public boolean worse() {
        return to.compareTo(from) < 0;
    }
}
