package dev.greenlight.catalog.store;

import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which ratings are wanted.
 *
 * @param policy under which policy
 * @param day as they stood on which day
 * @param word only tools whose id, name, vendor or category holds it, in any case; blank for all
 * @param tool only the tool of this id
 * @param axis only plans with this rating on an axis
 * @param gate only plans of which a gate stands so
 * @param page which part of the list
 */
public record Wanted(
        Policy.Ref policy,
        LocalDate day,
        String word,
        Optional<String> tool,
        Optional<OnAxis> axis,
        Optional<AtGate> gate,
        Page page) {
    /** A rating on an axis. */
    public record OnAxis(Axis axis, Compliance rating) {}

    /** How a gate stands. */
    public record AtGate(String criterion, Standing standing) {}

    /**
     * A part of a list.
     *
     * @param from how many are left out before it
     * @param most how many it has at most
     */
    public record Page(int from, int most) {
        /** The list as a whole. */
        public static final Page ALL = new Page(0, Integer.MAX_VALUE);
    }

    /** All ratings under a policy. */
    public static Wanted all(Policy policy, LocalDate day) {
        return new Wanted(policy.ref(), day, "", Optional.empty(), Optional.empty(), Optional.empty(), Page.ALL);
    }

    /** The same, of some tools only. */
    public Wanted holding(String text) {
        return new Wanted(policy, day, text, tool, axis, gate, page);
    }

    /** The same, of one tool only. */
    public Wanted of(String id) {
        return new Wanted(policy, day, word, Optional.of(id), axis, gate, page);
    }

    /** The same, with a rating on an axis only. */
    public Wanted with(OnAxis rating) {
        return new Wanted(policy, day, word, tool, Optional.of(rating), gate, page);
    }

    /** The same, of which a gate stands so only. */
    public Wanted with(AtGate standing) {
        return new Wanted(policy, day, word, tool, axis, Optional.of(standing), page);
    }

    /** A part of the same. */
    public Wanted part(Page part) {
        return new Wanted(policy, day, word, tool, axis, gate, part);
    }
}
