package dev.greenlight.catalog.change;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.Archive;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** An archive as audits should see it: without versions that are held, and without those that say nothing new. Closes nothing. */
final class StandingArchive implements Archive {
    private final Archive archive;
    private final SortedMap<Terms, Chronicle> chronicles;
    private final Map<Terms, Version> lastRead = new ConcurrentHashMap<>();

    StandingArchive(Archive archive, SortedMap<Terms, Chronicle> chronicles) {
        this.archive = archive;
        this.chronicles = chronicles;
    }

    @Override
    public List<Terms> terms() {
        return List.copyOf(chronicles.keySet());
    }

    @Override
    public List<Entry> history(Terms terms) {
        return chronicles.getOrDefault(terms, Chronicle.NOTHING).standing();
    }

    @Override
    public Version read(Entry entry) {
        Version known = lastRead.get(entry.terms());
        if (known != null && known.entry().equals(entry)) return known;
        Version version = archive.read(entry);
        lastRead.put(entry.terms(), version);
        return version;
    }

    @Override
    public void close() {}
}
