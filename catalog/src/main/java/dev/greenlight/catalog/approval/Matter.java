package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.decision.Use;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an approval is about.
 *
 * @param tool the tool's id
 * @param plan the plan's id
 * @param show for which show or scope; {@link #ANY_SHOW} where it is for all
 * @param uses for which rows of the guidance's matrix; at least one
 */
public record Matter(String tool, String plan, String show, SortedSet<Use.Purpose> uses) {
    /** The show of an approval that is bound to none. */
    public static final String ANY_SHOW = "any";

    /** @throws IllegalArgumentException if a part is missing */
    public Matter {
        if (tool.isBlank() || plan.isBlank() || show.isBlank() || uses.isEmpty())
            throw new IllegalArgumentException("An approval names its tool, plan, show and uses.");
        uses = Collections.unmodifiableSortedSet(new TreeSet<>(uses));
    }

    /** Names the approval for good. */
    public String id() {
        return String.join("|", tool, plan, show, words());
    }

    /** The uses, as people write them. */
    public String words() {
        return uses.stream().map(Use.Purpose::name).collect(Collectors.joining(","));
    }

    /** Whether an approval of this also covers a use on a show. */
    public boolean covers(String otherTool, String otherPlan, String otherShow, Use.Purpose use) {
        return tool.equals(otherTool)
                && plan.equals(otherPlan)
                && (show.equals(ANY_SHOW) || show.equals(otherShow))
                && uses.contains(use);
    }
}
