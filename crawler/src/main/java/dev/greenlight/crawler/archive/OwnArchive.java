package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.GitLog.Change;
import dev.greenlight.crawler.archive.GitLog.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Our own archive: a folder with two bare git repositories, {@code snapshots} and {@code versions}, one commit a change, in
 * the layout of Open Terms Archive. What a verb here has returned is on the disk for good; whatever kills the process, the
 * archive opens again with it. One process at a time may hold it open; anyone may read it meanwhile by {@link Archives#open}.
 */
public final class OwnArchive implements Archive {
    static final String VERSIONS = "versions";
    static final String SNAPSHOTS = "snapshots";

    private final Path folder;
    private final ArchiveLock lock;
    private final GitStore versions;
    private final SnapshotStore snapshots;
    private final GitArchive reading;

    /**
     * A version before it is recorded.
     *
     * @param snapshots ids of the snapshots it was extracted from, in the order of the sources
     * @param at when the last of them was fetched
     */
    public record Draft(Terms terms, String markdown, List<String> snapshots, Instant at) {
        public Draft {
            snapshots = List.copyOf(snapshots);
        }
    }

    private OwnArchive(Path folder, ArchiveLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.versions = GitStore.open(folder.resolve(VERSIONS));
        this.snapshots = new SnapshotStore(GitStore.open(folder.resolve(SNAPSHOTS)), folder);
        this.reading = GitArchive.of(versions.repository(), folder);
    }

    /**
     * Opens the archive for writing, and makes it where there is none.
     *
     * @throws ArchiveException with {@link Reason#BUSY} if another run holds it
     */
    public static OwnArchive open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, folder, e);
        }
        ArchiveLock lock = ArchiveLock.take(folder);
        try {
            return new OwnArchive(folder, lock);
        } catch (ArchiveException e) {
            lock.close();
            throw e;
        }
    }

    /** The folder of the archive. */
    public Path folder() {
        return folder;
    }

    /**
     * Keeps a page as it was received.
     *
     * @return the snapshot's id; that of the last one of this source, if the bytes are the same
     */
    public String keep(Declaration declaration, Source source, Snapshot snapshot) {
        return snapshots.keep(declaration, source, snapshot);
    }

    /** A snapshot that was kept here; empty for ids of other archives. */
    public Optional<Snapshot> snapshot(String id) {
        return snapshots.snapshot(id);
    }

    /** What was asked and answered when a snapshot was taken; empty for ids of other archives. */
    public Optional<Exchange> exchange(String id) {
        return snapshots.exchange(id);
    }

    /** Records a version. Its date is never before that of the version it follows, whatever the clock says. */
    public Version record(Draft draft, Cause cause) {
        return record(draft, cause, versions.store(draft.markdown().getBytes(StandardCharsets.UTF_8)));
    }

    private synchronized Version record(Draft draft, Cause cause, ObjectId blob) {
        Terms terms = draft.terms();
        Change change = Change.ofOurs(
                new Place(terms.tool(), VersionPath.file(terms)),
                CommitMessage.ofVersion(terms, cause, draft.snapshots()),
                notBeforeLast(terms, draft.at()));
        Recorded recorded = versions.record(change, blob);
        reading.add(recorded);
        return Version.of(recorded.entry(terms), draft.markdown());
    }

    private Instant notBeforeLast(Terms terms, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        List<Entry> history = reading.history(terms);
        Instant last =
                history.isEmpty() ? second : history.get(history.size() - 1).recordedAt();
        return last.isAfter(second) ? last : second;
    }

    /**
     * Takes over the versions of another archive with their dates and causes. Versions that are here already are passed over, so
     * that importing again adds what is new.
     *
     * @param names the name under which each of its tools is kept here
     */
    public synchronized Imported importFrom(Path other, UnaryOperator<String> names) {
        try (Archive archive = Archives.open(other)) {
            return new Import(versions, reading, names).of(archive);
        }
    }

    /** Computes every hash in the archive anew and compares. */
    public Verification verify() {
        return GitCheck.of(versions).and(GitCheck.of(snapshots.store()));
    }

    @Override
    public synchronized List<Terms> terms() {
        return reading.terms();
    }

    @Override
    public synchronized List<Entry> history(Terms terms) {
        return reading.history(terms);
    }

    @Override
    public synchronized Version read(Entry entry) {
        return reading.read(entry);
    }

    /** Packs what was recorded and lets the next run in. */
    @Override
    public void close() {
        try (lock;
                snapshots;
                versions) {
            versions.pack();
            snapshots.store().pack();
        }
    }
}
