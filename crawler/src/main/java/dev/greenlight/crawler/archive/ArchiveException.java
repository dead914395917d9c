package dev.greenlight.crawler.archive;

import java.net.URI;
import java.nio.file.Path;

/** An archive that cannot be opened, read or written. Nothing was written by halves. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;

    /** What stands in the way. */
    public enum Reason {
        NOT_FOUND("does not exist"),
        NOT_AN_ARCHIVE(
                "is no archive; expected a git repository or bundle, a dataset ZIP, or a folder of <tool>/<type>.md files"),
        TRUNCATED("is cut off or damaged; fetch it again"),
        UNREADABLE("cannot be read"),
        UNREACHABLE("cannot be fetched"),
        UNWRITABLE("cannot be written"),
        SYMBOLIC_LINK("is a symbolic link, which is not followed; put a folder in its place"),
        BUSY("is in use by another run; wait for it to end");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    public ArchiveException(Reason reason, Path path) {
        super(path + " " + reason.words + ".");
        this.reason = reason;
        this.place = path.toString();
    }

    public ArchiveException(Reason reason, Path path, Exception cause) {
        super(path + " " + reason.words + " (" + root(cause) + ").", cause);
        this.reason = reason;
        this.place = path.toString();
    }

    ArchiveException(Reason reason, URI address, String detail) {
        super(address + " " + reason.words + " (" + detail + ").");
        this.reason = reason;
        this.place = address.toString();
    }

    /** What the system said, as in "No space left on device". */
    static String root(Throwable error) {
        Throwable root = error;
        for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    public Reason reason() {
        return reason;
    }

    /** The path or the address of the archive. */
    public String place() {
        return place;
    }
}
