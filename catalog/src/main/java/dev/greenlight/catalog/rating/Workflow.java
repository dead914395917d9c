package dev.greenlight.catalog.rating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Several tools used one after another. It is as good as its worst step.
 *
 * @param steps the rating of each step
 * @param unrated how many more there are of which nothing is known
 */
public record Workflow(List<Rating> steps, int unrated) {
    public Workflow {
        steps = List.copyOf(steps);
    }

    /** All steps are rated. */
    public Workflow(List<Rating> steps) {
        this(steps, 0);
    }

    /** The worst step of each axis. */
    public Map<Axis, Compliance> axes() {
        Map<Axis, Compliance> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            Stream<Compliance> rated = steps.stream().map(step -> step.axis(axis));
            Stream<Compliance> open = Stream.generate(() -> Compliance.UNKNOWN).limit(unrated);
            axes.put(axis, Compliance.worst(Stream.concat(rated, open).toList()));
        }
        return axes;
    }
}
