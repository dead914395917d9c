package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.ChildProgram;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        Process process = ChildProgram.of(KilledRun.class, folder.toString()).start();
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

    /** Each file that a record adds or replaces cannot be written once; the same record in a twin shows which these are. */
    @Test
    void whicheverWriteFailsNothingIsLostAndTheNextOneSucceeds() throws IOException {
        Set<Path> obstacles = new TreeSet<>();
        try (OwnArchive twin = OwnArchive.open(folder.resolve("twin"))) {
            KilledRun.record(twin, 1);
            Set<Path> before = files(twin.folder());
            KilledRun.record(twin, 2);
            for (Path file : files(twin.folder())) {
                if (!before.contains(file) && Files.isDirectory(twin.folder().resolve(file))) {
                    obstacles.add(file);
                }
            }
        }
        obstacles.add(Path.of("snapshots/refs/heads/main.lock"));
        obstacles.add(Path.of("versions/refs/heads/main.lock"));

        assertThat(obstacles)
                .as("blob, two trees, commit and head of both repositories")
                .hasSize(10);
        int number = 0;
        for (Path obstacle : obstacles) {
            failOnce(folder.resolve("run" + number++), obstacle);
        }
    }

    private static void failOnce(Path run, Path obstacle) throws IOException {
        String first;
        String second;
        try (OwnArchive archive = OwnArchive.open(run)) {
            first = KilledRun.record(archive, 1);
            Files.writeString(run.resolve(obstacle), "in the way");
            assertThatThrownBy(() -> KilledRun.record(archive, 2))
                    .as("%s", obstacle)
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE));
            assertThat(archive.history(KilledRun.TERMS)).extracting(Entry::id).containsExactly(first);
            Files.delete(run.resolve(obstacle));
            second = KilledRun.record(archive, 2);
        }
        try (OwnArchive archive = OwnArchive.open(run)) {
            assertThat(archive.history(KilledRun.TERMS)).extracting(Entry::id).containsExactly(first, second);
            assertThat(archive.verify().faults()).isEmpty();
        }
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(folder::relativize).collect(Collectors.toSet());
        }
    }

    /** What is on the disk after a power cut between a write and the rename that would have made it count. */
    @Test
    void halfWrittenFilesDoNotCount() throws IOException {
        String first;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            first = KilledRun.record(archive, 1);
        }
        Files.writeString(folder.resolve("versions/refs/heads/main.lock"), first.substring(0, 17));
        Files.writeString(folder.resolve("versions/objects/noz123.tmp"), "x");
        Files.writeString(folder.resolve("snapshots/objects/pack/tmp_pack"), "PACK");

        try (OwnArchive archive = OwnArchive.open(folder)) {
            assertThat(archive.history(KilledRun.TERMS)).extracting(Entry::id).containsExactly(first);
            assertThat(archive.verify().faults()).isEmpty();
            KilledRun.record(archive, 2);
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
