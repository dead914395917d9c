package dev.greenlight.catalog.tool;

import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.file.Labelled;

/** For whom a plan is made. */
public enum PlanAudience implements Labelled {
    INDIVIDUAL,
    BUSINESS,
    /** Programs that use the tool; their operators are commercial customers. */
    API;

    /** The audience under which the verdicts of a text speak to this plan. */
    public Audience audience() {
        return this == INDIVIDUAL ? Audience.INDIVIDUAL : Audience.BUSINESS;
    }

    /** Whether a passage of this scope speaks to this plan as a whole. */
    public boolean covers(Scope scope) {
        return switch (scope) {
            case ALL -> true;
            case INDIVIDUAL -> this == INDIVIDUAL;
            case BUSINESS -> this != INDIVIDUAL;
            case API -> this == API;
            case FEATURE, REGION -> false;
        };
    }
}
