package dev.greenlight.catalog;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.ArchiveException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An archive whose texts are written in the test. */
public final class MemoryArchive implements Archive {
    private final SortedMap<Terms, List<Entry>> histories = new TreeMap<>();
    private final Map<Entry, String> texts = new HashMap<>();

    /** Records a version that was put together from some pages. */
    public MemoryArchive record(String terms, String instant, String text, String... pages) {
        String[] parts = terms.split("/");
        Terms name = new Terms(parts[0], parts[1]);
        List<Entry> history = histories.computeIfAbsent(name, fresh -> new ArrayList<>());
        Entry entry =
                new Entry(name, terms + "@" + instant, Instant.parse(instant), Cause.SOURCE_CHANGED, List.of(pages));
        history.add(entry);
        texts.put(entry, text);
        return this;
    }

    @Override
    public List<Terms> terms() {
        return List.copyOf(histories.keySet());
    }

    @Override
    public List<Entry> history(Terms terms) {
        return histories.getOrDefault(terms, List.of());
    }

    @Override
    public Version read(Entry entry) {
        String text = texts.get(entry);
        if (text == null || text.equals("lost")) {
            throw new ArchiveException(ArchiveException.Reason.UNREADABLE, Path.of(entry.id()));
        }
        return Version.of(entry, text);
    }

    @Override
    public void close() {}
}
