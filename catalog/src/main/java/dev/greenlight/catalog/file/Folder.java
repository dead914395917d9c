package dev.greenlight.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of YAML files, read in the order of their names. */
public final class Folder {
    static final String SUFFIX = ".yaml";
    private static final List<String> ACCEPTED = List.of("files whose names end in " + SUFFIX);

    private Folder() {}

    /** The files of a folder that ships with the program, beside the given class. */
    public static List<SourceFile> shipped(Class<?> beside, String name) {
        try {
            URL place = beside.getResource(beside.getSimpleName() + ".class");
            if (place == null) {
                throw new IllegalStateException(beside + " has no place on the class path");
            }
            return "jar".equals(place.getProtocol())
                    ? inJar(place, name)
                    : read(Path.of(place.toURI()).resolveSibling(name), name, new Faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of a user's folder. One that is missing or cannot be read is among the faults. */
    public static List<SourceFile> of(Path folder, Faults faults) {
        try {
            return read(folder, folder.toString(), faults);
        } catch (IOException e) {
            faults.add(new Fault(folder.toString(), 0, "the folder cannot be read", ACCEPTED));
            return List.of();
        }
    }

    /** One file by its path; empty where it cannot be read, which is then among the faults. */
    public static Optional<SourceFile> file(Path path, Faults faults) {
        return file(path, path.toString(), faults);
    }

    private static List<SourceFile> inJar(URL place, String name) throws IOException, URISyntaxException {
        String[] parts = place.toString().substring("jar:".length()).split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(new URI(parts[0])))) {
            return read(jar.getPath(parts[1]).resolveSibling(name), name, new Faults());
        }
    }

    private static List<SourceFile> read(Path folder, String shown, Faults faults) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted()
                    .filter(path -> isMeant(path, faults))
                    .flatMap(path -> file(path, shown + "/" + path.getFileName(), faults).stream())
                    .toList();
        }
    }

    private static boolean isMeant(Path path, Faults faults) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yml")) {
            faults.add(new Fault(path.toString(), 0, "the file is not read", ACCEPTED));
        }
        return name.endsWith(SUFFIX);
    }

    private static Optional<SourceFile> file(Path path, String shown, Faults faults) {
        String name = path.getFileName().toString();
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                faults.add(new Fault(shown, 0, "not a regular file", List.of("a file, not a folder or link")));
                return Optional.empty();
            }
            if (Files.size(path) > NodeReader.LARGEST_FILE) {
                faults.add(NodeReader.tooLarge(shown));
                return Optional.empty();
            }
            return Optional.of(new SourceFile(id, shown, Files.readAllBytes(path)));
        } catch (IOException e) {
            faults.add(new Fault(shown, 0, "the file cannot be read", List.of()));
            return Optional.empty();
        }
    }
}
