package dev.greenlight.catalog.notice;

import java.io.IOException;

/** Takes a digest to its reader. */
@FunctionalInterface
public interface Courier {
    /**
     * Delivers a digest; has it delivered for sure when it returns.
     *
     * @throws IOException if it could not be delivered; it is tried again later, with the same id
     */
    void deliver(Digest digest) throws IOException;
}
