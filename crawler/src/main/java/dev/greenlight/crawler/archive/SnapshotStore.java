package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.GitLog.Change;
import dev.greenlight.crawler.archive.GitLog.Place;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** The snapshots of our own archive. */
final class SnapshotStore implements AutoCloseable {
    private final GitStore store;
    private final Path folder;
    private final Map<String, Recorded> byId = new HashMap<>();
    private final Map<Place, Recorded> last = new HashMap<>();

    SnapshotStore(GitStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        store.history().forEach(this::add);
    }

    private void add(Recorded recorded) {
        byId.put(recorded.commit().name(), recorded);
        last.put(new Place(recorded.folder(), recorded.file()), recorded);
    }

    GitStore store() {
        return store;
    }

    String keep(Declaration declaration, Source source, Snapshot snapshot) {
        ObjectId blob = store.store(snapshot.bytes());
        synchronized (this) {
            return keep(declaration, source, snapshot, blob);
        }
    }

    private String keep(Declaration declaration, Source source, Snapshot snapshot, ObjectId blob) {
        Place place = SnapshotPlace.of(declaration, source, snapshot.exchange());
        Recorded before = last.get(place);
        if (before != null && before.blob().equals(blob)) {
            return before.commit().name();
        }
        CommitMessage message = CommitMessage.ofSnapshot(
                declaration.terms(),
                before == null ? Cause.FIRST_RECORD : Cause.SOURCE_CHANGED,
                SnapshotPlace.documentId(declaration, source),
                SnapshotFacts.of(snapshot));
        Change change = Change.ofOurs(place, message, snapshot.exchange().at().truncatedTo(ChronoUnit.SECONDS));
        Recorded recorded = store.record(change, blob);
        add(recorded);
        return recorded.commit().name();
    }

    synchronized Optional<Exchange> exchange(String id) {
        return Optional.ofNullable(byId.get(id))
                .map(recorded -> SnapshotFacts.exchange(recorded.message(), recorded.authoredAt()));
    }

    synchronized Optional<Snapshot> snapshot(String id) {
        Recorded recorded = byId.get(id);
        if (recorded == null) {
            return Optional.empty();
        }
        Snapshot snapshot = Snapshot.of(
                SnapshotFacts.exchange(recorded.message(), recorded.authoredAt()), store.content(recorded.blob()));
        if (!Digits.grouped(snapshot.sha256()).equals(recorded.message().trailer(SnapshotFacts.SHA_256))) {
            throw new ArchiveException(Reason.TRUNCATED, folder);
        }
        return Optional.of(snapshot);
    }

    @Override
    public void close() {
        store.close();
    }
}
