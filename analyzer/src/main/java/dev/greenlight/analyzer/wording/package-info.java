/**
 * From words to meaning. {@link dev.greenlight.analyzer.wording.Wording} is the entrance: it takes a document's clauses and gives
 * each clause's words the concepts they stand for ({@code concepts.md}), in this document's own terms, and to each act who does it
 * and whether it is denied. The matcher then asks for {@code VENDOR.NOT.TRAIN} near {@code CONTENT} instead of for words.
 *
 * <p>All of it is general English of contracts; no vendor, product or sentence is known here.
 */
@NullMarked
package dev.greenlight.analyzer.wording;

import org.jspecify.annotations.NullMarked;
