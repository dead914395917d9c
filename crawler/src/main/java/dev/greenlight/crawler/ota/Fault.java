package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.json.Json;
import java.nio.file.Path;

/**
 * What is wrong with a declaration.
 *
 * @param file the file
 * @param at where in it
 * @param message what is wrong, and what would be accepted
 */
public record Fault(Path file, Json.Spot at, String message) {
    @Override
    public String toString() {
        return file + ":" + at + ": " + message;
    }
}
