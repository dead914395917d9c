/**
 * From Markdown to clauses. {@link dev.greenlight.analyzer.text.Clauses} is the only entrance: CommonMark cuts the document into
 * blocks, OpenNLP cuts blocks into sentences, and each sentence keeps what it inherits: its headings, the line above its list,
 * the heads of its table row and column.
 *
 * <p>Offsets point into the Markdown exactly as it was given, marks included, in UTF-16 units; the analyzer converts them to code
 * points where they leave the program.
 */
@NullMarked
package dev.greenlight.analyzer.text;

import org.jspecify.annotations.NullMarked;
