package dev.greenlight.catalog.store;

import java.util.List;

/**
 * What a rating that stands leaves open.
 *
 * @param tool the tool's id
 * @param plan the plan's id
 * @param unknowns criteria that are not settled
 * @param conditions what must be done or shown, each thing once, the weakest point's first
 */
public record OpenPoints(String tool, String plan, List<String> unknowns, List<String> conditions) {
    public OpenPoints {
        unknowns = List.copyOf(unknowns);
        conditions = List.copyOf(conditions);
    }
}
