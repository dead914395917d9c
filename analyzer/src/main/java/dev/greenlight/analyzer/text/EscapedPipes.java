package dev.greenlight.analyzer.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;

/** The way back from a table's cell: the parser takes the backslash off each pipe in it that is escaped, and counts without it. */
final class EscapedPipes {
    static final EscapedPipes NONE = new EscapedPipes(new int[0]);

    private final int[] counted;

    /** @param counted where the pipes stand by the parser's count, in ascending order */
    private EscapedPipes(int[] counted) {
        this.counted = counted;
    }

    /** @param cell where the cell stands: nowhere, where its row has fewer cells than the table */
    static EscapedPipes in(List<SourceSpan> cell, String markdown) {
        int[] pipes = cell.stream()
                .flatMapToInt(EscapedPipes::places)
                .filter(i -> markdown.startsWith("\\|", i))
                .toArray();
        for (int i = 0; i < pipes.length; i++) pipes[i] -= i;
        return new EscapedPipes(pipes);
    }

    private static IntStream places(SourceSpan span) {
        return IntStream.range(span.getInputIndex(), span.getInputIndex() + span.getLength() - 1);
    }

    /** Where a place in the cell, as the parser counts, stands in the Markdown. */
    int place(int offset) {
        int before = Arrays.binarySearch(counted, offset);
        return offset + (before < 0 ? -before - 1 : before);
    }
}
