/**
 * Two versions of one document, clause by clause. {@link dev.greenlight.analyzer.change.Comparison} tells what kind of change lies between
 * them, which criteria it touches and which answers moved, with both passages.
 *
 * <p>Clauses are compared by their words: links, marks, dates and order do not count. What is left is judged by the criteria book: a change
 * without a passage of any criterion wakes nobody. The classes are those of Greenlight's labelled changes.
 */
@NullMarked
package dev.greenlight.analyzer.change;

import org.jspecify.annotations.NullMarked;
