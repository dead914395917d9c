/**
 * Signals against clauses. {@link dev.greenlight.analyzer.matching.Signals} compiles the signals of a book once and matches them
 * against one document at a time, held in a small Lucene index in memory.
 */
@NullMarked
package dev.greenlight.analyzer.matching;

import org.jspecify.annotations.NullMarked;
