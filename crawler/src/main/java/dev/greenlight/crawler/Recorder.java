package dev.greenlight.crawler;

import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.archive.OwnArchive.Draft;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Records texts that differ from the last version, and says whose change it was. */
final class Recorder {
    private final OwnArchive archive;
    private final Rereader rereader;
    private final InstantSource clock;

    Recorder(OwnArchive archive, Rereader rereader, InstantSource clock) {
        this.archive = archive;
        this.rereader = rereader;
        this.clock = clock;
    }

    String keep(Declaration declaration, Source source, Snapshot snapshot) {
        return archive.keep(declaration, source, snapshot);
    }

    Optional<Entry> last(Terms terms) {
        List<Entry> history = archive.history(terms);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The size of the last version, if the document has one source and the whole of it is that source's. */
    Optional<Measure> size(Declaration declaration) {
        return declaration.sources().size() > 1
                ? Optional.empty()
                : last(declaration.terms())
                        .map(entry -> Measure.of(archive.read(entry).markdown()));
    }

    /** Records what the snapshots of the last version give by the rules in force now, if that differs. */
    Optional<Version> upgrade(Declaration declaration) {
        Optional<Entry> last = last(declaration.terms());
        return last.flatMap(entry -> rereader.read(entry, declaration)
                .filter(text -> !text.equals(archive.read(entry).markdown()))
                .map(text -> record(declaration, text, entry.snapshots(), Cause.EXTRACTION_CHANGED)));
    }

    /** Records a text, unless it is the last one. */
    Optional<Version> record(Declaration declaration, String text, List<String> snapshots) {
        Optional<Entry> last = last(declaration.terms());
        if (last.isEmpty() || !rereader.knows(last.get())) {
            boolean same =
                    last.isPresent() && archive.read(last.get()).markdown().equals(text);
            return same ? Optional.empty() : Optional.of(record(declaration, text, snapshots, Cause.FIRST_RECORD));
        }
        if (archive.read(last.get()).markdown().equals(text)) {
            return Optional.empty();
        }
        if (!rereader.covers(last.get(), declaration)) {
            return Optional.of(record(declaration, text, snapshots, Cause.EXTRACTION_CHANGED));
        }
        Optional<Version> upgraded = upgrade(declaration);
        boolean explained = upgraded.isPresent() && upgraded.get().markdown().equals(text);
        return explained ? upgraded : Optional.of(record(declaration, text, snapshots, Cause.SOURCE_CHANGED));
    }

    private Version record(Declaration declaration, String text, List<String> snapshots, Cause cause) {
        return archive.record(new Draft(declaration.terms(), text, snapshots, clock.instant()), cause);
    }
}
