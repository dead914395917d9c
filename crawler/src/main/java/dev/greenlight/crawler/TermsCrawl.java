package dev.greenlight.crawler;

import dev.greenlight.crawler.health.HealthRecords;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Good;
import dev.greenlight.crawler.health.TermsHealth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Crawls one declaration, from its sources to its version. */
final class TermsCrawl {
    private final HealthRecords health;
    private final SourceReader sources;
    private final Rereader rereader;
    private final Recorder recorder;

    TermsCrawl(HealthRecords health, SourceReader sources, Rereader rereader, Recorder recorder) {
        this.health = health;
        this.sources = sources;
        this.rereader = rereader;
        this.recorder = recorder;
    }

    /** A source's share in the text: read just now, or what its last good snapshot gives. */
    private record Part(Source source, SourceHealth health, Optional<String> fresh) {
        Optional<String> snapshot() {
            return health.good().map(Good::snapshot);
        }
    }

    Crawl crawl(Declaration declaration) {
        TermsHealth before = health.of(declaration.terms());
        String rules = Rules.of(declaration);
        boolean sameRules = rules.equals(before.rules());
        Optional<Version> upgraded = sameRules ? Optional.empty() : recorder.upgrade(declaration);
        List<Part> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Source source : declaration.sources()) {
            Optional<SourceHealth> known = before.source(source.address());
            Optional<Measure> recorded = known.isEmpty() ? recorder.size(declaration) : Optional.empty();
            Reading reading = sources.read(new Try(source, known, sameRules, recorded));
            parts.add(part(declaration, source, reading));
            remarks.addAll(reading.remarks());
        }
        Optional<Version> recorded = assemble(declaration, parts).or(() -> upgraded);
        health.keep(new TermsHealth(
                declaration.terms(), rules, parts.stream().map(Part::health).toList()));
        return outcome(declaration.terms(), recorded, parts, remarks);
    }

    private Part part(Declaration declaration, Source source, Reading reading) {
        if (reading instanceof Reading.Fresh fresh) {
            String id = recorder.keep(declaration, source, fresh.snapshot());
            return new Part(source, fresh.health(id), Optional.of(fresh.markdown()));
        }
        return new Part(source, ((Reading.Known) reading).health(), Optional.empty());
    }

    /** Records the joined text of all parts, unless there is nothing new or a part that was never read. */
    private Optional<Version> assemble(Declaration declaration, List<Part> parts) {
        List<String> snapshots =
                parts.stream().flatMap(part -> part.snapshot().stream()).toList();
        boolean complete = snapshots.size() == parts.size();
        boolean fresh = parts.stream().anyMatch(part -> part.fresh().isPresent());
        boolean recorded = recorder.last(declaration.terms())
                .filter(entry -> entry.snapshots().equals(snapshots))
                .isPresent();
        if (!complete || (!fresh && recorded)) {
            return Optional.empty();
        }
        List<String> texts = parts.stream().flatMap(part -> text(part).stream()).toList();
        return texts.size() < parts.size()
                ? Optional.empty()
                : recorder.record(declaration, Rereader.assemble(texts), snapshots);
    }

    private Optional<String> text(Part part) {
        return part.fresh().or(() -> part.snapshot().flatMap(id -> rereader.read(id, part.source())));
    }

    private Crawl outcome(Terms terms, Optional<Version> recorded, List<Part> parts, List<String> remarks) {
        List<FetchFailure> failures =
                parts.stream().flatMap(part -> part.health().failure().stream()).toList();
        if (recorded.isPresent()) {
            return new Crawl.Recorded(recorded.get(), failures, remarks);
        }
        Optional<Entry> last = recorder.last(terms);
        return failures.isEmpty() && last.isPresent()
                ? new Crawl.Unchanged(last.get(), remarks)
                : new Crawl.Failed(terms, failures, last, remarks);
    }
}
