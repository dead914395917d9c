package dev.greenlight.analyzer;

/** Converts UTF-16 offsets of one text to offsets in Unicode code points, at a cost per text and not per offset. */
final class CodePoints {
    private final int[] surrogatePairs;

    CodePoints(String text) {
        surrogatePairs = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** The offset in code points of a UTF-16 offset that is not within a pair. */
    int at(int utf16) {
        int found = java.util.Arrays.binarySearch(surrogatePairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }
}
