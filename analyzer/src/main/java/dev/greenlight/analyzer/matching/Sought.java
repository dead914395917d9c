package dev.greenlight.analyzer.matching;

import java.util.function.Supplier;

/**
 * Something to look for in clauses.
 *
 * @param needs the words without which it is nowhere
 * @param form what Lucene looks for. It is made when it is asked for: most signals of a book are set aside by what they need
 */
record Sought<T>(Needs needs, Supplier<T> form) {}
