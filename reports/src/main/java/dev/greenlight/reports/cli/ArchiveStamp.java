package dev.greenlight.reports.cli;

import dev.greenlight.crawler.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mark of an archive that changes when something is recorded in it. It is taken from the outside, since to open an archive and read its
 * log takes longer than to search it.
 */
final class ArchiveStamp {
    private static final String REFERENCE = "ref: ";

    private ArchiveStamp() {}

    static String of(Path archive) throws IOException {
        for (Path git : List.of(archive.resolve("versions"), archive.resolve(".git"), archive))
            if (Files.isRegularFile(git.resolve("HEAD"))) return head(git);
        return Files.isDirectory(archive) ? files(archive) : file(archive);
    }

    /** The commit that a repository stands at, or the state of the file that lists commits. */
    private static String head(Path git) throws IOException {
        String head = Files.readString(git.resolve("HEAD")).strip();
        if (!head.startsWith(REFERENCE)) return head;
        Path branch = git.resolve(head.substring(REFERENCE.length()));
        if (Files.isRegularFile(branch)) return Files.readString(branch).strip();
        Path packed = git.resolve("packed-refs");
        return Files.isRegularFile(packed) ? head + " " + file(packed) : head;
    }

    private static String files(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                all.append(folder.relativize(file))
                        .append(' ')
                        .append(file(file))
                        .append('\n');
        }
        return hash(all.toString());
    }

    private static String file(Path file) throws IOException {
        return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file).toMillis();
    }

    /** A name for what a text says, of 64 hexadecimal digits. */
    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
