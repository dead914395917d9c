package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.search.ClauseArchive;
import dev.greenlight.analyzer.search.Edition;
import dev.greenlight.analyzer.search.IndexFaultException;
import dev.greenlight.analyzer.search.IndexUpdate;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.crawler.archive.Archives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the clauses of an archive searchable: reads what was recorded since the last time. */
final class ArchiveReading {
    private final World world;

    ArchiveReading(World world) {
        this.world = world;
    }

    /** Brings the index up to date; if another run is at it, what that one has written so far is good enough. */
    void refresh(ClauseArchive clauses, Path archive) throws IOException {
        String stamp = ArchiveStamp.of(archive);
        if (clauses.stamp().filter(stamp::equals).isPresent()) return;
        try (Archive opened = Archives.open(archive);
                IndexUpdate update = clauses.update(ShippedAnalyzer.IT)) {
            read(opened, update, stamp);
        } catch (IndexFaultException e) {
            if (e.reason() != IndexFaultException.Reason.BUSY || !clauses.usable()) throw e;
            world.note("Another run is reading the archive; what it has read so far is searched.");
        }
    }

    private void read(Archive archive, IndexUpdate update, String stamp) {
        Set<String> documents = new HashSet<>();
        Progress progress = new Progress(world, "reading");
        List<Terms> all = archive.terms();
        InOrder.forEach(all, terms -> update.read(terms.tool(), terms.type(), editions(archive, terms)), changes -> {
            update.put(changes);
            documents.add(changes.document());
            progress.step(changes.document().replace('\t', ' '), documents.size(), all.size());
        });
        update.finish(stamp, documents);
    }

    private static List<Edition> editions(Archive archive, Terms terms) {
        return archive.history(terms).stream()
                .map(entry -> new Edition(
                        entry.id(),
                        entry.recordedAt(),
                        () -> archive.read(entry).markdown()))
                .sorted(Comparator.comparing(Edition::recordedAt))
                .toList();
    }
}
