package dev.greenlight.crawler;

import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads kept snapshots again by the rules in force now. */
final class Rereader {
    private final OwnArchive archive;
    private final PageReader pages;

    Rereader(OwnArchive archive, PageReader pages) {
        this.archive = archive;
        this.pages = pages;
    }

    /** The text of a source as its snapshot gives it now. */
    Optional<String> read(String snapshot, Source source) {
        return archive.snapshot(snapshot)
                .map(kept -> pages.read(kept, source))
                .filter(Extracted.class::isInstance)
                .map(text -> ((Extracted) text).markdown());
    }

    /**
     * The text that a declaration gives now for the snapshots of an earlier version; empty unless each of its sources is among
     * them and can be read.
     */
    Optional<String> read(Entry entry, Declaration declaration) {
        List<String> texts = new ArrayList<>();
        for (Source source : declaration.sources()) {
            Optional<String> text = snapshotOf(entry, source).flatMap(id -> read(id, source));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(assemble(texts));
    }

    private Optional<String> snapshotOf(Entry entry, Source source) {
        return entry.snapshots().stream()
                .filter(id -> archive.exchange(id)
                        .filter(exchange -> exchange.address().equals(source.address()))
                        .isPresent())
                .findFirst();
    }

    /** Whether a version was made from all sources of a declaration and from no others. */
    boolean covers(Entry entry, Declaration declaration) {
        return entry.snapshots().size() == declaration.sources().size()
                && declaration.sources().stream()
                        .allMatch(source -> snapshotOf(entry, source).isPresent());
    }

    /** Whether a version was made here, from snapshots that were kept here. */
    boolean knows(Entry entry) {
        return !entry.snapshots().isEmpty()
                && entry.snapshots().stream()
                        .allMatch(id -> archive.exchange(id).isPresent());
    }

    static String assemble(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : Extractor.assemble(texts);
    }
}
