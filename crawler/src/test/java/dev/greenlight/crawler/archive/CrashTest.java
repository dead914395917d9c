package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    @TempDir
    private Path folder;

    @Test
    void nothingReportedAsRecordedIsLostWhenTheProcessIsKilled() throws Exception {
        List<String> reported = new ArrayList<>();
        for (int moment = 1; moment <= 5; moment++) {
            reported.addAll(runAndKillAfter(moment * 3));
            try (OwnArchive archive = OwnArchive.open(folder)) {
                assertThat(archive.history(KilledRun.TERMS))
                        .extracting(Entry::id)
                        .containsAll(reported);
                assertThat(archive.verify().faults()).isEmpty();
                KilledRun.record(archive, 1_000_000 + moment);
            }
        }
    }

    private List<String> runAndKillAfter(int records) throws IOException, InterruptedException {
        Process process = start();
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < records; i++) {
                reported.add(lines.readLine());
            }
            assertThatThrownBy(() -> OwnArchive.open(folder))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 40).forEach(reported::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return reported;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void archiveThatCouldNotBeWrittenForAWhileGoesOnAfterwards() throws IOException {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            String first = KilledRun.record(archive, 1);
            Path objects = folder.resolve("versions/objects");
            Files.move(objects, folder.resolve("away"));
            Files.writeString(objects, "no folder");

            assertThatThrownBy(() -> KilledRun.record(archive, 2))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.reason()).isNotEqualTo(Reason.BUSY));

            Files.delete(objects);
            Files.move(folder.resolve("away"), objects);
            String third = KilledRun.record(archive, 3);
            assertThat(archive.history(KilledRun.TERMS)).extracting(Entry::id).containsExactly(first, third);
            assertThat(archive.verify().faults()).isEmpty();
        }
    }

    @Test
    void halfMadeRepositoryIsNeverTakenForOne() throws IOException {
        Files.createDirectories(folder.resolve("versions-unfinished/refs"));

        try (OwnArchive archive = OwnArchive.open(folder)) {
            KilledRun.record(archive, 1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "snapshots", "versions");
        }
    }
}
