package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.ClauseReading;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.text.Clause;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the clauses of one document from its versions. */
final class Sightings {
    private final Analyzer analyzer;
    private final String tool;
    private final String terms;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param known the clauses of the versions that were read before */
    Sightings(Analyzer analyzer, String tool, String terms, Collection<Entry> known) {
        this.analyzer = analyzer;
        this.tool = tool;
        this.terms = terms;
        known.forEach(entry -> entries.put(entry.text(), entry));
    }

    /**
     * Reads a version.
     *
     * @param latest whether it is the newest, by which known clauses are judged anew, since their context may have changed
     */
    void read(Edition edition, boolean latest) {
        String markdown = edition.markdown().get();
        Set<String> seen = new HashSet<>();
        for (ClauseReading reading : analyzer.clauses(markdown, clause -> latest || !entries.containsKey(text(clause))))
            if (seen.add(text(reading.clause()))) see(entry(reading, edition, markdown), latest);
    }

    private void see(Entry seen, boolean judged) {
        Entry known = entries.get(seen.text());
        if (known == null) {
            put(seen);
            return;
        }
        Instant at = seen.span().first();
        Entry.Span span = known.span().and(at);
        if (at.isBefore(known.span().last())) put(known.during(span));
        else put((judged ? seen : seen.telling(known.tellings())).during(span));
    }

    private void put(Entry entry) {
        entries.put(entry.text(), entry);
    }

    private Entry entry(ClauseReading reading, Edition edition, String markdown) {
        Clause clause = reading.clause();
        return new Entry(
                tool,
                terms,
                clause.section(),
                text(clause),
                markdown.substring(clause.start(), clause.end()),
                new Entry.Place(edition.id(), reading.start(), reading.end()),
                Entry.Span.at(edition.recordedAt()),
                reading.findings().stream().map(Sightings::telling).toList());
    }

    private static Entry.Telling telling(Finding finding) {
        return new Entry.Telling(
                finding.criterion(), finding.stance(), finding.scope().label(), finding.confidence());
    }

    /** What makes a clause the same in two versions: its words, and those above its list, which may turn its meaning round. */
    private static String text(Clause clause) {
        return clause.leadIn().isEmpty() ? clause.text() : clause.leadIn() + " " + clause.text();
    }

    /** All clauses seen, those of the newest version marked as current. */
    List<Entry> entries() {
        Instant latest = entries.values().stream()
                .map(entry -> entry.span().last())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return entries.values().stream()
                .map(entry -> entry.during(entry.span().asOf(latest)))
                .toList();
    }
}
