package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.DataClass;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a producer wants to do, with which material.
 *
 * @param purpose the row of the matrix
 * @param material the classes of material that go in; at least one
 * @param triggers triggers that people see, of T5 to T11
 * @param output what is known of where the output goes and whose it resembles
 * @param talent what is known of performers and union-covered work
 */
public record Use(Purpose purpose, Set<DataClass> material, Set<Trigger> triggers, Output output, Talent talent) {
    /** The proposed use, by the rows of the guidance's matrix. */
    public enum Purpose {
        /** Ideation only: moodboards, reference images. */
        UC1,
        /** Background elements on camera: signage, posters. */
        UC2,
        /** Final character designs or key visuals. */
        UC3,
        /** Talent replication: re-ageing, synthetic voices. */
        UC4,
        /** Unowned training data: celebrity faces, copyrighted art. */
        UC5,
        /** The studio's proprietary material. */
        UC6,
        /** No row of the matrix. */
        OTHER
    }

    /** How what is generated appears on camera. */
    public enum Placement implements Labelled {
        INCIDENTAL,
        /** Read aloud, or part of the story. */
        PROMINENT,
        UNKNOWN
    }

    private static final Set<Trigger> STATED = EnumSet.range(Trigger.T5, Trigger.T11);

    /**
     * What is known of the output.
     *
     * @param referencesUnowned whether it refers to what others own
     * @param clearanceReviewed whether clearance was reviewed
     * @param appearsInFinal whether it is in what is delivered
     * @param placement how it appears on camera
     */
    public record Output(Tri referencesUnowned, Tri clearanceReviewed, Tri appearsInFinal, Placement placement) {
        /** Nothing is known. */
        public static final Output UNKNOWN = new Output(Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, Placement.UNKNOWN);
    }

    /**
     * What is known of talent.
     *
     * @param touched whether a performance or union-covered work is touched
     * @param documentedConsent whether those concerned consented, on paper
     */
    public record Talent(Tri touched, Tri documentedConsent) {
        /** Nothing is known. */
        public static final Talent UNKNOWN = new Talent(Tri.UNKNOWN, Tri.UNKNOWN);
    }

    /** @throws IllegalArgumentException if no material is named, or a trigger that people do not state */
    public Use {
        if (material.isEmpty()) {
            throw new IllegalArgumentException("A use names its material. Accepted: D0, D1, D2, D3, D4");
        }
        if (!STATED.containsAll(triggers)) {
            String accepted = STATED.stream().map(Trigger::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("Of " + triggers + " some follow by themselves. Accepted: " + accepted);
        }
        material = Set.copyOf(material);
        triggers = Set.copyOf(triggers);
    }
}
