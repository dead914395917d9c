package dev.greenlight.crawler.extract.markdown;

/** The two kinds of emphasis in CommonMark. */
enum Emphasis {
    STRONG,
    /** Written with underscores, so that it can stand next to the asterisks of the other. */
    LIGHT
}
