package dev.greenlight.crawler.extract.content;

/** The part of an attribute that is looked at. */
final class Names {
    private static final int LOOKED_AT = 1000;

    private Names() {}

    static String of(String attribute) {
        return attribute.length() <= LOOKED_AT ? attribute : attribute.substring(0, LOOKED_AT);
    }
}
