package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads declarations of Open Terms Archive as they are. A fault in one file is reported with its place and hinders no other; filters
 * that are programs are never run.
 */
public final class OtaDeclarations {
    private static final String LIVE = ".json";
    private static final String HISTORY = ".history.json";
    private static final int LARGEST = 20_000_000;

    private OtaDeclarations() {}

    /** Reads a folder of {@code <tool>.json} and {@code <tool>.history.json} files. */
    public static Declared read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> name(file).endsWith(LIVE))
                    .filter(file -> !name(file).endsWith(".filters.history.json"))
                    .sorted()
                    .toList();
            return Declared.join(sorted.stream().map(OtaDeclarations::readFile));
        }
    }

    /** Reads one file. */
    public static Declared readFile(Path file) {
        String name = name(file);
        try {
            if (Files.size(file) > LARGEST) {
                return fault(file, "The file is larger than " + LARGEST + " bytes.");
            }
            byte[] text = Files.readAllBytes(file);
            return name.endsWith(HISTORY)
                    ? FileReader.readHistory(file, without(name, HISTORY), text)
                    : FileReader.readLive(file, without(name, LIVE), text);
        } catch (IOException e) {
            return fault(file, "The file cannot be read: " + e.getMessage());
        }
    }

    private static Declared fault(Path file, String message) {
        Fault fault = new Fault(file, new Json.Spot(1, 1), message);
        return new Declared(List.of(), List.of(), List.of(fault), List.of());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String without(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
