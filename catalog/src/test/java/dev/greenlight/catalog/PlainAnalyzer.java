package dev.greenlight.catalog;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes each line {@code criterion stance} for a passage on the plan as a whole. */
public final class PlainAnalyzer {
    private static final Criteria CRITERIA = Criteria.shipped();

    private PlainAnalyzer() {}

    public static Analysis analyze(String markdown) {
        if (markdown.startsWith("crash")) throw new IllegalStateException("cannot cope");
        if (markdown.startsWith("foreign")) {
            return new Analysis("zh", List.of(), new TreeMap<>(), Optional.of("unsupported-language"));
        }
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Criterion criterion : CRITERIA.all()) verdicts.put(criterion.id(), Verdict.of(Verdict.SILENT));
        int start = 0;
        for (String line : markdown.split("\n")) {
            String[] words = line.split(" ");
            if (words.length == 2 && verdicts.containsKey(words[0])) {
                verdicts.put(words[0], Verdict.of(words[1]));
                findings.add(new Finding(
                        words[0],
                        words[1],
                        Scope.ALL,
                        line,
                        start,
                        start + line.length(),
                        List.of(),
                        Optional.empty(),
                        1,
                        "plain"));
            }
            start += line.length() + 1;
        }
        return new Analysis("en", findings, verdicts, Optional.empty());
    }
}
