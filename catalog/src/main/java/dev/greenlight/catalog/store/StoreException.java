package dev.greenlight.catalog.store;

/** The store cannot be used as it stands. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong, and what would be accepted. */
    public enum Reason {
        UNKNOWN_ADDRESS("is no store. Accepted: the path of a file, or jdbc:postgresql://HOST/DATABASE"),
        UNREACHABLE("cannot be reached. Accepted: a PostgreSQL that answers, and a user who may create tables"),
        NOT_A_STORE("is no store of Greenlight's. Accepted: a file that greenlight audit made, or none yet"),
        UNUSABLE("cannot be opened or written. Accepted: a folder and a file that may be written, on a disk with room"),
        NEWER("was made by a newer Greenlight. Accepted: that version, or another data folder"),
        BUSY("is in use by another command. Accepted: the same command again, a little later"),
        NOT_ARCHIVED(
                "was read once and is not in its archive any more; nothing was forgotten. Accepted: that archive in its"
                        + " old place"),
        UNREADABLE("holds a record that cannot be read. Accepted: greenlight audit, which writes audits afresh");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    StoreException(Reason reason, String address) {
        super(address + " " + reason.words + ".");
        this.reason = reason;
    }

    StoreException(Reason reason, String address, Throwable cause) {
        super(address + " " + reason.words + ".", cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
