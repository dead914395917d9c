package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.util.FS;

/** Opens archives for reading, whatever their form. */
public final class Archives {
    private Archives() {}

    /**
     * Opens our own data folder, or an Open Terms Archive: a git repository, bare or not, a bundle, a dataset ZIP, or a plain
     * folder of {@code <tool>/<type>.md} files.
     *
     * @throws ArchiveException if it is none of these, or is damaged
     */
    public static Archive open(Path path) {
        if (!Files.exists(path)) {
            throw new ArchiveException(Reason.NOT_FOUND, path);
        }
        return Files.isDirectory(path) ? openDirectory(path) : openFile(path);
    }

    private static Archive openDirectory(Path path) {
        Path versions = path.resolve(OwnArchive.VERSIONS);
        if (isGit(versions)) {
            return GitArchive.of(repository(versions), versions);
        }
        return gitDirectory(path)
                .map(git -> (Archive) GitArchive.of(repository(git), git))
                .orElseGet(() -> Folder.open(path));
    }

    /** The git directory that a path is or holds. */
    static Optional<Path> gitDirectory(Path path) {
        return Stream.of(path, path.resolve(".git")).filter(Archives::isGit).findFirst();
    }

    private static boolean isGit(Path path) {
        return FileKey.isGitRepository(path.toFile(), FS.DETECTED);
    }

    static Repository repository(Path gitDirectory) {
        try {
            return HermeticGit.open(gitDirectory);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, gitDirectory, e);
        }
    }

    private static Archive openFile(Path path) {
        String magic = firstBytes(path);
        if (magic.startsWith("# v2 git bundle") || magic.startsWith("# v3 git bundle")) {
            return GitArchive.of(Bundle.unpack(path), path);
        }
        if (magic.startsWith("PK")) {
            return Dataset.open(path);
        }
        throw new ArchiveException(Reason.NOT_AN_ARCHIVE, path);
    }

    private static String firstBytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }
}
