package dev.greenlight.analyzer.search;

/** A query that cannot be put. The message says what would have been accepted. */
public final class QueryFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        MALFORMED,
        UNKNOWN_FIELD,
        UNKNOWN_VALUE
    }

    QueryFaultException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
