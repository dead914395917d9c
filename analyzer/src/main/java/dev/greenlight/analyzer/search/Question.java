package dev.greenlight.analyzer.search;

/**
 * What is looked for.
 *
 * @param query words, "phrases", and fields such as {@code criterion:}, in Lucene's query syntax
 * @param current whether only clauses count that stand in the latest version of their document
 * @param most how many matches to return
 */
public record Question(String query, boolean current, int most) {}
