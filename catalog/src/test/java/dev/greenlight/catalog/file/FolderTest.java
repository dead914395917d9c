package dev.greenlight.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private final Faults faults = new Faults();

    @TempDir
    Path folder;

    @Test
    void filesComeInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "x: 1");
        Files.writeString(folder.resolve("a.yaml"), "x: 1");
        Files.writeString(folder.resolve("README.md"), "not read");

        assertThat(Folder.of(folder, faults)).extracting(SourceFile::id).containsExactly("a", "b");
        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void aFileThatWasMeantButIsNotReadIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "x: 1");

        assertThat(Folder.of(folder, faults)).isEmpty();
        assertThat(faults.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .endsWith("a.yml: the file is not read. Accepted: files whose names end in .yaml."));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "x: 1");
        Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("secret"));

        assertThat(Folder.of(folder, faults)).isEmpty();
        assertThat(faults.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).isEqualTo("not a regular file"));
    }

    @Test
    void aMissingFolderIsAFault() {
        assertThat(Folder.of(folder.resolve("none"), faults)).isEmpty();
        assertThat(faults.sorted()).hasSize(1);
    }

    @Test
    void shippedFilesAreFoundInsideAJar() throws Exception {
        Path jar = folder.resolve("with blank.jar");
        String inside = "/" + Fault.class.getName().replace('.', '/') + ".class";
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Path place = zip.getPath(inside);
            Files.createDirectories(place.resolveSibling("samples"));
            Files.copy(Fault.class.getResourceAsStream("Fault.class"), place);
            Files.writeString(place.resolveSibling("samples").resolve("a.yaml"), "x: 1");
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> beside = Class.forName(Fault.class.getName(), false, loader);
            assertThat(Folder.shipped(beside, "samples"))
                    .extracting(SourceFile::path)
                    .containsExactly("samples/a.yaml");
        }
    }
}
