package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * The branch of a repository of ours. It is moved as git does it, by renaming a file that is synced, and by nothing else: JGit deletes
 * the branch where the renaming fails, and tries again, so that a disk that fails twice would leave no branch at all.
 */
final class Branch {
    private static final String NAME = HermeticGit.BRANCH.substring(HermeticGit.BRANCH.lastIndexOf('/') + 1);

    private final Repository repository;
    private final Path folder;

    Branch(Repository repository) {
        this.repository = repository;
        this.folder = repository.getDirectory().toPath().resolve(Constants.R_HEADS);
    }

    /** The commit that it stands at; the zero id if there is none. */
    ObjectId head() throws IOException {
        ObjectId head = repository.resolve(HermeticGit.BRANCH);
        return head == null ? ObjectId.zeroId() : head;
    }

    /** Moves it on, for good when this returns. */
    void move(ObjectId from, ObjectId to) throws IOException {
        ObjectId head = head();
        if (!head.equals(from)) {
            throw new IOException("The branch stands at " + head.name() + ", where " + from.name() + " is expected");
        }
        Path draft = folder.resolve(NAME + ".lock");
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            replaceBy(draft, out, to);
        }
        sync();
    }

    private void replaceBy(Path draft, FileChannel out, ObjectId to) throws IOException {
        try {
            out.write(ByteBuffer.wrap((to.name() + "\n").getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
            Files.move(
                    draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Makes sure of the renaming, where the system lets folders be synced. */
    private void sync() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
