package dev.greenlight.catalog.evidence;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A vendor's answer as a person read it: its words are the quote, the person says what they settle. */
public final class DeclaredAnswer {
    private DeclaredAnswer() {}

    /**
     * The answer as an analysis; silent on every other criterion.
     *
     * @param text the vendor's words
     */
    public static Analysis of(Criterion criterion, String stance, String text, Criteria criteria) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        criteria.all().forEach(other -> verdicts.put(other.id(), Verdict.of(Verdict.SILENT)));
        verdicts.put(criterion.id(), Verdict.of(stance));
        Finding finding = new Finding(
                criterion.id(),
                stance,
                Scope.ALL,
                text,
                0,
                text.codePointCount(0, text.length()),
                List.of(),
                Optional.empty(),
                1,
                "declared");
        return new Analysis("und", List.of(finding), verdicts, Optional.empty());
    }
}
