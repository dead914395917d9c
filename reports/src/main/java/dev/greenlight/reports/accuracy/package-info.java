/**
 * How right the analyzer is. {@link dev.greenlight.reports.accuracy.Labelled} is a document that people labelled;
 * {@link dev.greenlight.reports.accuracy.Accuracy} compares it with what the analyzer says of it.
 *
 * <p>Verdicts count once per audience. A labelled passage is found if a finding of its criterion overlaps at least half of the shorter of
 * the two. False comfort, a verdict better than the labelled one, is counted apart: it is the error that hurts.
 */
@NullMarked
package dev.greenlight.reports.accuracy;

import org.jspecify.annotations.NullMarked;
