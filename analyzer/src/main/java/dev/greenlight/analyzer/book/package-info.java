/**
 * The criteria book as text that a lawyer can read and edit. {@link dev.greenlight.analyzer.book.Criteria} reads it, gathers every
 * fault of every file, and refuses a faulty book as a whole.
 *
 * <p>A criterion's file has front matter ({@code axis}, {@code number}, {@code joining}, optionally {@code narrow} and {@code most}),
 * the question as its title, and the sections Why it matters, Stances, Signals, Examples, Limits and History. Signals and examples are
 * fenced blocks: {@code signal STANCE [SCOPE] [loose|faint]} and {@code example STANCE}.
 */
@NullMarked
package dev.greenlight.analyzer.book;

import org.jspecify.annotations.NullMarked;
