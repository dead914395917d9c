package dev.greenlight.analyzer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one document says: its findings in the order of the text, and its verdict on each criterion of the book.
 *
 * @param language ISO 639-1 code of the language the document is written in, {@code und} where none could be told
 * @param findings in order of offset, then criterion
 * @param verdicts by criterion id; empty where the document is not evaluable
 * @param notEvaluable why no verdict could be given, such as {@code unsupported-language} or {@code empty}
 */
public record Analysis(
        String language, List<Finding> findings, SortedMap<String, Verdict> verdicts, Optional<String> notEvaluable) {
    public Analysis {
        findings = List.copyOf(findings);
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** The verdict on a criterion; silent for one the book does not have. */
    public Verdict verdict(String criterion) {
        return verdicts.getOrDefault(criterion, Verdict.of(Verdict.SILENT));
    }
}
