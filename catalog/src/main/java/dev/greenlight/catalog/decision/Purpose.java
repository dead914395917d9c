package dev.greenlight.catalog.decision;

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
