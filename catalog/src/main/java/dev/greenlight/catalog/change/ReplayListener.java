package dev.greenlight.catalog.change;

import dev.greenlight.crawler.Terms;

/** Hears how far a replay has come. */
public interface ReplayListener {
    /** Hears nothing. */
    ReplayListener NONE = (terms, done, all) -> {};

    /** The history of a document has been told; called by one thread at a time. */
    void told(Terms terms, int done, int all);
}
