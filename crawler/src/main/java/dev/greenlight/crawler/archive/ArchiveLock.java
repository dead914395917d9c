package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Lets one process at a time write to a folder. The operating system holds the lock and drops it when the process dies, so
 * none can be left behind.
 */
final class ArchiveLock implements AutoCloseable {
    private static final String FILE = "lock";

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ArchiveException if another run holds the lock */
    static ArchiveLock take(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new ArchiveException(Reason.BUSY, folder);
            }
            return new ArchiveLock(channel);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, folder, e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
