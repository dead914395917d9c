package dev.greenlight.catalog.rating;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several tools used one after another. It is as good as its worst step.
 *
 * @param steps the rating of each step
 */
public record Workflow(List<Rating> steps) {
    public Workflow {
        steps = List.copyOf(steps);
    }

    /** The worst step of each axis. */
    public Map<Axis, Compliance> axes() {
        Map<Axis, Compliance> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(
                    axis,
                    Compliance.worst(steps.stream().map(step -> step.axis(axis)).toList()));
        }
        return axes;
    }

    /** The first of the steps that are worst on an axis; its own weakest point is the workflow's. */
    public Optional<Rating> weakest(Axis axis) {
        return steps.stream().min(Comparator.comparing(step -> step.axis(axis)));
    }
}
