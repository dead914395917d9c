/**
 * Signals against clauses. {@link dev.greenlight.analyzer.matching.Signals} reads the signals of a book once and matches them
 * against one document at a time, held in a small Lucene index in memory. What Lucene is to look for is made of a signal when a clause
 * first has the words without which it cannot match; a document of 5,600 words calls for 255 of 872.
 */
@NullMarked
package dev.greenlight.analyzer.matching;

import org.jspecify.annotations.NullMarked;
