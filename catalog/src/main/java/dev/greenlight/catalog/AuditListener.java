package dev.greenlight.catalog;

import dev.greenlight.crawler.Terms;

/** Hears how far an audit has come. Called by several threads, one at a time. */
@FunctionalInterface
public interface AuditListener {
    /** Hears nothing. */
    AuditListener NONE = (terms, done, all) -> {};

    /**
     * A text was analysed.
     *
     * @param terms which
     * @param done how many are done
     * @param all how many there are
     */
    void analysed(Terms terms, int done, int all);
}
