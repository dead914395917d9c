package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.DataClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is asked for, or was granted.
 *
 * @param material the classes of material that may go in
 * @param packet the evidence it rests on
 * @param waivers gates that are accepted although they do not hold
 * @param until the last day on which it holds
 */
public record Grant(SortedSet<DataClass> material, Packet packet, List<Waiver> waivers, LocalDate until) {
    /** Waived like a gate: that the evidence is too old to speak for the present. */
    public static final String AGE = "age";

    /**
     * A person accepts a gate that does not hold. The gate keeps its result.
     *
     * @param criterion which gate, or {@link #AGE}
     * @param reason why
     * @param owner who answers for it
     */
    public record Waiver(String criterion, String reason, String owner) {}

    public Grant {
        material = Collections.unmodifiableSortedSet(new TreeSet<>(material));
        waivers = List.copyOf(waivers);
    }

    /** The axes that must hold: rights only where what is generated may be delivered. */
    public static List<Axis> decisive(SortedSet<Use.Purpose> uses) {
        List<Axis> axes = new ArrayList<>(List.of(Axis.SECURITY, Axis.TALENT));
        if (!uses.equals(new TreeSet<>(List.of(Use.Purpose.UC1)))) axes.add(Axis.RIGHTS);
        return axes;
    }

    /** The gates that do not hold for some uses and that nobody waived. */
    public List<Packet.Relied> open(SortedSet<Use.Purpose> uses) {
        return packet.unmet(decisive(uses)).stream()
                .filter(answer ->
                        waivers.stream().noneMatch(waiver -> waiver.criterion().equals(answer.criterion())))
                .toList();
    }

    /** Whether a person accepts that a gate does not hold. */
    public boolean waives(String criterion) {
        return waivers.stream().anyMatch(waiver -> waiver.criterion().equals(criterion));
    }

    /** The last day on which it holds: its own, or the one before the evidence grows too old. */
    public LocalDate end(Packet evidence) {
        return evidence.expires()
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(until) && !waives(AGE))
                .orElse(until);
    }

    /** What must be done or shown for some uses, each thing once, with the criteria that demand it. */
    public Map<String, List<String>> conditions(SortedSet<Use.Purpose> uses) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        for (Packet.Relied answer : packet.answers())
            if (decisive(uses).contains(answer.axis()))
                answer.conditions()
                        .forEach(condition -> conditions
                                .computeIfAbsent(condition, text -> new ArrayList<>())
                                .add(answer.criterion()));
        return conditions;
    }
}
