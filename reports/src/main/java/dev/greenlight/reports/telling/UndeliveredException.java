package dev.greenlight.reports.telling;

import java.io.IOException;

/** A receiver answered, and did not take what it was sent. */
final class UndeliveredException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    UndeliveredException(String receiver, int status) {
        super(receiver + " answered " + status + ". Accepted: 200 to 299");
        this.status = status;
    }

    int status() {
        return status;
    }
}
