package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;

/** How much a text weighs as evidence, strongest first. */
public enum Strength implements Labelled {
    SIGNED_AGREEMENT,
    PUBLISHED_CONTRACT,
    PUBLISHED_POLICY,
    /** What the vendor answered to a question. */
    DECLARED,
    /** Documentation, a help page or a trust page. */
    DOCUMENTATION,
    MARKETING;

    /** Whether the text is an agreement, signed or published. */
    public boolean contract() {
        return compareTo(PUBLISHED_CONTRACT) <= 0;
    }

    /** Whether the text alone never gives more than a condition. */
    public boolean weak() {
        return compareTo(DECLARED) >= 0;
    }
}
