package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.GitLog.Change;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.GC;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** One of our own repositories, opened for writing by the holder of the archive's lock. */
final class GitStore implements AutoCloseable {
    private static final int LARGEST_CONTENT = 100_000_000;
    private static final String UNFINISHED = "-unfinished";
    private static final int LOOSE_OBJECTS_KEPT = 5_000;

    private final Path path;
    private final Repository repository;
    private final GitLog log;

    /** Something that appends commits. */
    interface Appending {
        void append(GitLog log, ObjectInserter inserter) throws IOException;
    }

    private GitStore(Path path, Repository repository) throws IOException {
        this.path = path;
        this.repository = repository;
        this.log = new GitLog(repository);
    }

    /** Opens the repository, creating it where there is none, and removes the locks that a killed process left in it. */
    static GitStore open(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                throw new ArchiveException(Reason.SYMBOLIC_LINK, path);
            }
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                create(path);
            }
            removeStaleLocks(path);
            return new GitStore(path, HermeticGit.open(path));
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, path, e);
        }
    }

    /** Makes the repository elsewhere and moves it here whole, so that a half-made one is never met. */
    private static void create(Path path) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + UNFINISHED);
        deleteAll(unfinished);
        HermeticGit.create(unfinished).close();
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void removeStaleLocks(Path path) throws IOException {
        for (Path locked : List.of(path, path.resolve("refs"))) {
            int depth = locked.equals(path) ? 1 : Integer.MAX_VALUE;
            try (Stream<Path> files = Files.walk(locked, depth)) {
                for (Path file : files.filter(GitStore::isLock).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isLock(Path file) {
        return file.getFileName().toString().endsWith(".lock");
    }

    Repository repository() {
        return repository;
    }

    /** Stores content that no commit names yet. Several threads may do so at the same time. */
    ObjectId store(byte[] content) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, path, e);
        }
    }

    /** Records one file of stored content; it is in the repository for good when this returns. */
    synchronized Recorded record(Change change, ObjectId blob) {
        ObjectId[] commit = new ObjectId[1];
        append(repository.newObjectInserter(), (log, inserter) -> commit[0] = log.append(inserter, change, blob));
        return new Recorded(
                commit[0], change.place().folder(), change.place().file(), blob, change.author(), change.message());
    }

    /** Records many files in one pack; all of them are in the repository when this returns, or none. */
    synchronized void recordAll(Appending appending) {
        append(((FileRepository) repository).getObjectDatabase().newPackInserter(), appending);
    }

    private void append(ObjectInserter inserter, Appending appending) {
        boolean published = false;
        try (inserter) {
            appending.append(log, inserter);
            log.publish(inserter);
            published = true;
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, path, e);
        } finally {
            if (!published) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            log.rollBack();
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }

    /** The content that stands at a place now; the zero id if there is none. */
    synchronized ObjectId at(GitLog.Place place) {
        try {
            return log.at(place);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }

    /** Everything recorded so far, by date. */
    synchronized List<Recorded> history() {
        try {
            ObjectId head = new Branch(repository).head();
            return head.equals(ObjectId.zeroId()) ? List.of() : GitHistory.upTo(repository, head);
        } catch (IOException e) {
            throw new ArchiveException(Reason.TRUNCATED, path, e);
        }
    }

    boolean holds(ObjectId id) {
        try {
            return repository.getObjectDatabase().has(id);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }

    /** Copies all branches of another repository, as they are packed there, to stand beside ours. */
    synchronized void copyObjects(Path other) {
        String name = Repository.normalizeBranchName(
                other.toAbsolutePath().normalize().toString().substring(1));
        try (Transport transport =
                Transport.open(repository, new URIish(other.toAbsolutePath().toString()))) {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.fetch(
                    NullProgressMonitor.INSTANCE, List.of(new RefSpec("+refs/heads/*:refs/imports/" + name + "/*")));
        } catch (IOException | URISyntaxException e) {
            throw new ArchiveException(Reason.UNREADABLE, other, e);
        }
    }

    byte[] content(ObjectId blob) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(blob, Constants.OBJ_BLOB).getBytes(LARGEST_CONTENT);
        } catch (IOException e) {
            throw new ArchiveException(Reason.TRUNCATED, path, e);
        }
    }

    /** Packs what lies loose once there is much of it. */
    synchronized void pack() {
        try {
            GC gc = new GC((FileRepository) repository);
            if (gc.getStatistics().numberOfLooseObjects > LOOSE_OBJECTS_KEPT) {
                gc.repack();
                gc.prunePacked();
            }
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, path, e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
