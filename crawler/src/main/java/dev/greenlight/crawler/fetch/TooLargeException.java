package dev.greenlight.crawler.fetch;

import java.io.IOException;

/** A body that exceeds the size allowed. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int limit) {
        super("more than " + limit + " bytes");
    }
}
