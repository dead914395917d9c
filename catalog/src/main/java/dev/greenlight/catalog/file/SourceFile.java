package dev.greenlight.catalog.file;

import java.nio.charset.StandardCharsets;

/**
 * One file as read from its folder.
 *
 * @param id the file's name without {@code .yaml}
 * @param path how faults name the file
 * @param bytes the content; not to be changed
 */
public record SourceFile(String id, String path, byte[] bytes) {
    /** A file whose content is written in the program, such as a test. */
    public static SourceFile of(String id, String content) {
        return new SourceFile(id, id + Folder.SUFFIX, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return path;
    }
}
