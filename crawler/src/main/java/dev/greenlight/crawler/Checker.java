package dev.greenlight.crawler;

import java.util.Iterator;
import java.util.List;

/** Reads a source twice and compares. */
final class Checker {
    private final SourceReader sources;

    Checker(SourceReader sources) {
        this.sources = sources;
    }

    SourceCheck check(Source source) {
        Try attempt = Try.first(source);
        Reading first = sources.read(attempt);
        Reading second = first instanceof Reading.Fresh ? sources.read(attempt) : first;
        if (first instanceof Reading.Fresh one && second instanceof Reading.Fresh other) {
            return compare(source, one, other);
        }
        Reading.Known failed = (Reading.Known) second;
        return new SourceCheck.Failing(source, failed.health().failure().orElseThrow());
    }

    private static SourceCheck compare(Source source, Reading.Fresh one, Reading.Fresh other) {
        if (one.markdown().equals(other.markdown())) {
            return new SourceCheck.Stable(source, one.words(), one.remarks());
        }
        Iterator<String> lines = one.markdown().lines().iterator();
        List<String> otherLines = other.markdown().lines().toList();
        for (String line : otherLines) {
            String counterpart = lines.hasNext() ? lines.next() : "";
            if (!line.equals(counterpart)) {
                return new SourceCheck.Unstable(source, counterpart, line);
            }
        }
        return new SourceCheck.Unstable(source, lines.hasNext() ? lines.next() : "", "");
    }
}
