package dev.greenlight.analyzer.book;

/**
 * One of a criterion's answers.
 *
 * @param id the fixed word, such as {@code opt-out}
 * @param meaning what terms of this stance say, in a phrase
 */
public record Stance(String id, String meaning) {}
