package dev.greenlight.reports.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the sample vendors. */
final class Resources {
    private Resources() {}

    static Optional<byte[]> find(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        byte[] bytes = find(path).orElseThrow(() -> new IllegalStateException(path + " is not on the class path."));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
