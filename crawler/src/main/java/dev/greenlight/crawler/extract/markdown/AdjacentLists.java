package dev.greenlight.crawler.extract.markdown;

/** Remembers where the last list ended, to tell whether the next one follows it at once. */
final class AdjacentLists {
    private int count = -1;
    private int depth;
    private boolean other;

    void closed(Blocks blocks, ListMarker marker) {
        count = blocks.count();
        depth = blocks.depth();
        other = marker.isOther();
    }

    /** Whether a list that opens now must take the other marks. */
    boolean needOther(Blocks blocks) {
        return count == blocks.count() && depth == blocks.depth() && !other;
    }
}
