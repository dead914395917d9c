package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.tool.Strength;
import java.util.Set;

/** What a rating rests on; orthogonal to the rating itself. */
public enum Assurance {
    /** Public terms, read by the program. */
    A0,
    /** A0, and a person confirmed the quotes. */
    A1,
    /** A signed agreement, addendum or zero-retention letter, bound by its hash. */
    A2,
    /** A2, and an independent attestation in scope. */
    A3;

    /** What people add to what the program read. */
    public enum Ground {
        QUOTES_CONFIRMED,
        ATTESTATION_IN_SCOPE
    }

    static Assurance of(Dossier dossier, Set<Ground> grounds) {
        boolean signed = dossier.read().stream().anyMatch(read -> read.title().strength() == Strength.SIGNED_AGREEMENT);
        if (signed) return grounds.contains(Ground.ATTESTATION_IN_SCOPE) ? A3 : A2;
        return grounds.contains(Ground.QUOTES_CONFIRMED) ? A1 : A0;
    }
}
