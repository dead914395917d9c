package dev.greenlight.crawler.fetch;

import java.io.IOException;

/** A large answer came while there was no place for it in memory; it can be asked for again once there is. */
final class CrowdedException extends IOException {
    private static final long serialVersionUID = 1L;

    CrowdedException() {
        super("no memory for so large an answer");
    }
}
