package dev.greenlight.analyzer.search;

import java.nio.file.Path;

/** An index that cannot be read or written. What was committed before stays. */
public final class IndexFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What stands in the way. */
    public enum Reason {
        BUSY("is being written by another run; wait for it to end"),
        UNREADABLE("cannot be read; delete the folder, and it will be made again"),
        UNWRITABLE("cannot be written");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    IndexFaultException(Reason reason, Path folder, Exception cause) {
        super("the search index in " + folder + " " + reason.words + ".", cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
