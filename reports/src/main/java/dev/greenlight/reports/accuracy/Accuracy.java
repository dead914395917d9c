package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.book.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares what the analyzer says of labelled documents with their labels, criterion by criterion. */
public final class Accuracy {
    /** The criteria that labelled documents answer; the first six are the core. */
    private static final List<String> CRITERIA = List.of(
            "training-inputs",
            "training-outputs",
            "retention",
            "deletion",
            "content-licence",
            "third-party-sharing",
            "human-review",
            "visibility",
            "output-ownership",
            "commercial-use",
            "ip-indemnity",
            "output-originality",
            "confidentiality",
            "security",
            "data-processing",
            "likeness",
            "terms-change");

    private static final int CORE = 6;

    private final Criteria book;
    private final List<Judged> judged = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();

    /** @param book says which of two stances is better */
    public Accuracy(Criteria book) {
        this.book = book;
    }

    /** Counts one document. */
    public void add(Labelled labelled, Analysis analysis) {
        documents.add(labelled.document());
        for (String criterion : CRITERIA) judged.add(Judged.of(criterion, labelled, analysis, book));
    }

    /** The figures over all criteria. */
    public Figures all() {
        return Figures.of(tallies(each -> true).values());
    }

    /** The figures over the core criteria. */
    public Figures core() {
        return core(each -> true);
    }

    /** By how much the confidence of findings promises more than the truth, on the average; 0 where it promises less. */
    public double overconfidence() {
        return reliability().excess();
    }

    /** The confidence of findings against what readers said of them. */
    Reliability reliability() {
        return new Reliability(judged.stream()
                .flatMap(each -> each.tries().stream())
                .map(tried -> new Reliability.Claim(tried.finding().confidence(), tried.confirmed()))
                .toList());
    }

    /** The figures as a table, in the form of the labelled set's own scorer, and false comfort below it. */
    public String table() {
        return new AccuracyTable(tallies(each -> true), CRITERIA.subList(0, CORE), documents.size()).text();
    }

    /**
     * Everything there is to say.
     *
     * @param aside tools whose documents nobody looked at while writing signals; their figures stand apart
     * @throws IllegalArgumentException naming the tools that are labelled, if one set aside is not
     */
    public AccuracyCard card(Set<String> aside) {
        Set<String> unknown = new TreeSet<>(aside);
        unknown.removeAll(tools());
        if (!unknown.isEmpty())
            throw new IllegalArgumentException("no labelled documents of " + String.join(", ", unknown) + ". Accepted: "
                    + String.join(", ", tools()));
        return new CardWriter(this, book, documents.size()).card(aside);
    }

    Set<String> tools() {
        Set<String> tools = new TreeSet<>();
        for (Judged each : judged) tools.add(each.labelled().tool());
        return tools;
    }

    List<Judged> judged() {
        return judged;
    }

    /** The tallies of all criteria over some of the documents. */
    Map<String, Tally> tallies(Predicate<Judged> which) {
        Map<String, List<Judged>> parts = new LinkedHashMap<>();
        CRITERIA.forEach(criterion -> parts.put(criterion, new ArrayList<>()));
        for (Judged each : judged)
            if (which.test(each))
                parts.getOrDefault(each.criterion(), List.of()).add(each);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        parts.forEach((criterion, part) -> tallies.put(criterion, new Tally(part)));
        return tallies;
    }

    Figures core(Predicate<Judged> which) {
        Map<String, Tally> tallies = tallies(which);
        return Figures.of(tallies.entrySet().stream()
                .filter(entry -> isCore(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    static boolean isCore(String criterion) {
        return CRITERIA.indexOf(criterion) < CORE;
    }
}
