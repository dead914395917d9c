package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import java.util.stream.Collectors;

/** Finds a plan among what was audited. */
final class CheckedPlan {
    private CheckedPlan() {}

    static Audited find(Audit audit, String plan) {
        return audit.plans().stream()
                .filter(each -> each.plan().id().equals(plan))
                .findFirst()
                .orElseThrow(() -> new UsageException("no plan '" + plan + "' was audited. Accepted: "
                        + audit.plans().stream().map(each -> each.plan().id()).collect(Collectors.joining(", "))
                        + "."));
    }
}
