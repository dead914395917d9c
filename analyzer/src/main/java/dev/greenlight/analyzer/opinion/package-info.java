/**
 * The learned second opinion: how much a clause looks like those that careful readers marked as an answer to a criterion. It proposes and
 * doubts; a signal of the book decides, and the clause is the quote.
 */
@NullMarked
package dev.greenlight.analyzer.opinion;

import org.jspecify.annotations.NullMarked;
