package dev.greenlight.catalog.rating;

/** What material goes into a tool. */
public enum DataClass {
    /** Own, cleared or public-domain prompts: nothing of the studio's, no personal data, nothing of third parties. */
    D0,
    /** The studio's own material, not sensitive. */
    D1,
    /** Sensitive: talent likeness, unreleased footage, contracts, unreleased scripts and production images. */
    D2,
    /** Personal data of cast or crew. */
    D3,
    /** Third-party, unowned or estate-controlled material, public figures, deceased persons. */
    D4
}
