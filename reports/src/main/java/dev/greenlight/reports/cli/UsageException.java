package dev.greenlight.reports.cli;

/** The request cannot be carried out as it stands. The message says what would have been accepted. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
