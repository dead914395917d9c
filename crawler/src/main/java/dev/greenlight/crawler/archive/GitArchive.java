package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** An archive in a git repository. The log is read once, when it is opened. */
final class GitArchive implements Archive {

    private final Repository repository;
    private final Path path;
    private final Histories histories = new Histories();
    private final Map<Entry, Recorded> commits = new HashMap<>();

    private GitArchive(Repository repository, Path path, List<Recorded> log) {
        this.repository = repository;
        this.path = path;
        log.forEach(this::add);
    }

    /** Reads the log of a repository, which is closed with the archive, or at once if that fails. */
    static GitArchive of(Repository repository, Path path) {
        try {
            ObjectId head = repository.resolve(Constants.HEAD);
            return new GitArchive(repository, path, head == null ? List.of() : GitHistory.upTo(repository, head));
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw new ArchiveException(Reason.TRUNCATED, path, e);
        }
    }

    /** Where the repository is: a git directory or a bundle. */
    Path location() {
        return path;
    }

    void add(Recorded recorded) {
        VersionPath.terms(recorded.folder(), recorded.file()).ifPresent(terms -> add(recorded.entry(terms), recorded));
    }

    private void add(Entry entry, Recorded recorded) {
        histories.add(entry);
        commits.put(entry, recorded);
    }

    Recorded commit(Entry entry) {
        Recorded recorded = commits.get(entry);
        if (recorded == null) {
            throw new IllegalArgumentException("No entry of this archive: " + entry);
        }
        return recorded;
    }

    @Override
    public List<Terms> terms() {
        return histories.terms();
    }

    @Override
    public List<Entry> history(Terms terms) {
        return histories.of(terms);
    }

    @Override
    public Version read(Entry entry) {
        ObjectId blob = commit(entry).blob();
        try (ObjectReader reader = repository.newObjectReader()) {
            byte[] bytes = reader.open(blob, Constants.OBJ_BLOB).getBytes(FileArchive.LARGEST_TEXT);
            return Version.of(entry, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            throw new ArchiveException(Reason.TRUNCATED, path, e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
