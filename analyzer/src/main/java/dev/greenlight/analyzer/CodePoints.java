package dev.greenlight.analyzer;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Converts UTF-16 offsets of one text to offsets in Unicode code points, at a cost per text and not per offset. */
final class CodePoints {
    private final int[] afterPairs;

    CodePoints(String text) {
        afterPairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .map(i -> i + 1)
                .toArray();
    }

    /** The offset in code points of a UTF-16 offset that is not within a pair. */
    int at(int utf16) {
        int found = Arrays.binarySearch(afterPairs, utf16);
        return utf16 - (found >= 0 ? found + 1 : -found - 1);
    }
}
