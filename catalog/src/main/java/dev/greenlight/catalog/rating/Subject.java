package dev.greenlight.catalog.rating;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a rating is about.
 *
 * @param tool the tool's id
 * @param plan the plan's id within the tool
 * @param asOf the day for which the rating speaks
 * @param circumstances what raises the bar
 * @param grounds what people add to what the program read
 */
public record Subject(
        String tool, String plan, LocalDate asOf, Circumstances circumstances, Set<Assurance.Ground> grounds) {
    public Subject {
        grounds = Set.copyOf(grounds);
    }
}
