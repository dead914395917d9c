package dev.greenlight.crawler;

/** Which part of a page counts, in the two forms of an Open Terms Archive declaration. */
public sealed interface Selector {
    /** All elements that a CSS selector matches. */
    record Css(String query) implements Selector {}

    /**
     * Everything between two elements. The first match of each selector counts.
     *
     * @param start CSS selector of the first boundary
     * @param startIncluded whether the range begins before that element ({@code startBefore}) or after it ({@code startAfter})
     * @param end CSS selector of the second boundary
     * @param endIncluded whether the range ends after that element ({@code endAfter}) or before it ({@code endBefore})
     */
    record Range(String start, boolean startIncluded, String end, boolean endIncluded) implements Selector {}
}
