package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.GitLog.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Pages as others received them last: a snapshots repository of Open Terms Archive, or a plain folder in its layout. Together with their
 * declarations it can be read without fetching anything.
 */
public final class OthersSnapshots implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "pdf", "application/pdf", "txt", "text/plain", "md", "text/markdown");
    private static final int LARGEST_PAGE = 100_000_000;

    private final Path path;
    private final Optional<Repository> repository;

    private OthersSnapshots(Path path, Optional<Repository> repository) {
        this.path = path;
        this.repository = repository;
    }

    /** @throws ArchiveException if there is neither a folder nor a repository */
    public static OthersSnapshots open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new ArchiveException(Files.exists(path) ? Reason.NOT_AN_ARCHIVE : Reason.NOT_FOUND, path);
        }
        return new OthersSnapshots(path, Archives.gitDirectory(path).map(Archives::repository));
    }

    /** The last page of a source, if there is one. */
    public Optional<Snapshot> find(Declaration declaration, Source source) {
        for (String extension : List.of("html", "pdf", "txt", "md")) {
            Optional<byte[]> page = read(SnapshotPlace.of(declaration, source, extension));
            if (page.isPresent()) {
                return Optional.of(snapshot(source, extension, page.get()));
            }
        }
        return Optional.empty();
    }

    private static Snapshot snapshot(Source source, String extension, byte[] page) {
        Map<String, String> headers = Map.of("content-type", TYPES.getOrDefault(extension, "text/html"));
        Exchange exchange = new Exchange(source.address(), List.of(), 200, headers, Instant.EPOCH, false);
        return Snapshot.of(exchange, page);
    }

    private Optional<byte[]> read(Place place) {
        try {
            return repository.isPresent() ? read(repository.get(), place) : readFile(place);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }

    private Optional<byte[]> readFile(Place place) throws IOException {
        Path file = path.resolve(place.folder()).resolve(place.file());
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> read(Repository git, Place place) throws IOException {
        ObjectId blob = git.resolve(Constants.HEAD + ":" + place.folder() + "/" + place.file());
        if (blob == null) {
            return Optional.empty();
        }
        try (ObjectReader reader = git.newObjectReader()) {
            return Optional.of(reader.open(blob, Constants.OBJ_BLOB).getBytes(LARGEST_PAGE));
        }
    }

    @Override
    public void close() {
        repository.ifPresent(Repository::close);
    }
}
