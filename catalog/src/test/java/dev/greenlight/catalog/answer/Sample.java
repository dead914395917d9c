package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Terms for tests, put together passage by passage. A passage on the plan as a whole also sets the verdict, unless one is given.
 *
 * <pre>{@code
 * Reading.Read terms = Sample.contract("terms").says("retention", "bounded").read();
 * }</pre>
 */
public final class Sample {
    /** The criteria that ship. */
    public static final Criteria CRITERIA = Criteria.shipped();
    /** When samples were last seen. */
    public static final Instant SEEN = Instant.parse("2025-12-01T00:00:00Z");

    private final Title title;
    private final StringBuilder markdown = new StringBuilder("# Sample\n\n");
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Verdict> verdicts = new TreeMap<>();
    private Instant lastGood = SEEN;

    private Sample(Title title) {
        this.title = title;
        for (Criterion criterion : CRITERIA.all()) verdicts.put(criterion.id(), Verdict.of(Verdict.SILENT));
    }

    public static Sample contract(String key) {
        return of(key, "Terms of Service", Strength.PUBLISHED_CONTRACT);
    }

    public static Sample policy(String key) {
        return of(key, "Privacy Policy", Strength.PUBLISHED_POLICY);
    }

    public static Sample of(String key, String type, Strength strength) {
        return new Sample(Title.of(key, type, strength));
    }

    /** A passage for everybody, which is also the verdict. */
    public Sample says(String criterion, String stance) {
        return says(criterion, stance, Scope.ALL, "The " + criterion + " of your content is " + stance + ".");
    }

    public Sample says(String criterion, String stance, Scope scope, String quote) {
        return says(criterion, stance, scope, quote, Optional.empty());
    }

    public Sample says(String criterion, String stance, Scope scope, String quote, Optional<String> period) {
        int start = markdown.codePointCount(0, markdown.length());
        int end = start + quote.codePointCount(0, quote.length());
        markdown.append(quote).append("\n\n");
        findings.add(
                new Finding(criterion, stance, scope, quote, start, end, List.of("Sample"), period, 0.9, "test:1"));
        Verdict before = verdicts.getOrDefault(criterion, Verdict.of(Verdict.SILENT));
        switch (scope) {
            case ALL -> verdict(criterion, Verdict.of(stance));
            case INDIVIDUAL -> verdict(criterion, new Verdict(stance, before.business()));
            case BUSINESS -> verdict(criterion, new Verdict(before.individual(), stance));
            case API, FEATURE, REGION -> {}
        }
        return this;
    }

    public Sample verdict(String criterion, Verdict verdict) {
        verdicts.put(criterion, verdict);
        return this;
    }

    /** A sentence that settles no criterion. */
    public Sample adds(String sentence) {
        markdown.append(sentence).append("\n\n");
        return this;
    }

    /** The same terms, of an analyzer that does not put this question. */
    public Sample unasked(String criterion) {
        verdicts.remove(criterion);
        return this;
    }

    public Sample lastSeen(Instant instant) {
        lastGood = instant;
        return this;
    }

    public Reading.Read read() {
        Capture capture = new Capture(
                new Terms("sample", title.type()),
                "00".repeat(32),
                Optional.empty(),
                Instant.parse("2025-01-01T00:00:00Z"),
                lastGood);
        Analysis analysis = new Analysis("en", findings, verdicts, Optional.empty());
        return new Reading.Read(title, capture, markdown.toString(), analysis);
    }

    /** The same terms, not read. */
    public Reading.Unread unread(NotEvaluable reason) {
        return new Reading.Unread(title, reason, "");
    }
}
