/**
 * Why a document is read as it is, for a lawyer who wants to follow each step: {@link dev.greenlight.reports.explanation.WhyReport}
 * says which signals fired where, what became of each passage, and by which rule the verdict was joined.
 */
@NullMarked
package dev.greenlight.reports.explanation;

import org.jspecify.annotations.NullMarked;
