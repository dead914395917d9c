package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record fails, or the process is killed, at each of the operations on files that it consists of, one after the other: a file cannot be
 * written, synced or moved. Nothing is moved to where it counts before it is synced. A write that fails has written nothing here;
 * half-written files are in {@link CrashTest}. What a disk loses although it says that it has synced cannot be shown.
 *
 * <p>A fault interrupts its thread as well, which is why the look at what is recorded can be what fails in the end. A record of which
 * the last sync failed may be there although it was not reported.
 */
class FaultInjectionTest {
    @TempDir
    private Path folder;

    private final List<String> operations = new ArrayList<>();
    private final List<Path> disks = new ArrayList<>();

    @Test
    void whicheverOperationFailsAndWheneverTheProcessDiesWhatWasReportedIsThere() throws Exception {
        List<String> outcomes;
        try (FaultInjector injector = FaultInjector.start(ChildProgram.of(FaultyRun.class, folder.toString()));
                BufferedReader lines = injector.process().inputReader(StandardCharsets.UTF_8)) {
            injector.strike(this::happens);
            injector.process().toHandle().destroyForcibly();
            outcomes = lines.lines().toList();
        }

        assertThat(String.join(" ", operations))
                .as("blob, two trees, commit and head of both repositories")
                .isEqualTo("write sync move ".repeat(5) + "sync " + "write sync move ".repeat(5) + "sync");
        assertThat(outcomes).hasSize(operations.size() + 1);
        String first = outcomes.get(0).split(" ")[0];
        for (Path disk : disks) {
            assertGoesOn(disk, first);
        }
        for (int run = 1; run < outcomes.size(); run++) {
            assertRecorded(run, outcomes.get(run).split(" "));
        }
    }

    /**
     * In the first run nothing fails, but copies are made of what a killed process would leave: before each move, since only moves change
     * what counts. In the others one operation fails each.
     */
    private boolean happens(int run, int number, String kind) throws IOException {
        if (run == 0 && number > operations.size()) {
            operations.add(kind);
            if (kind.equals("move")) {
                disks.add(copy(FaultyRun.folder(folder, 0), folder.resolve("killed" + number)));
            }
        }
        return run == number;
    }

    private static void assertGoesOn(Path disk, String reported) {
        try (OwnArchive archive = OwnArchive.open(disk)) {
            assertThat(ids(archive)).as("%s", disk).startsWith(reported);
            assertThat(archive.verify().faults()).as("%s", disk).isEmpty();
            assertThat(KilledRun.record(archive, 3)).isIn(ids(archive));
        }
    }

    private void assertRecorded(int run, String... outcome) {
        String where = run + ": " + operations.get(run - 1);
        try (OwnArchive archive = OwnArchive.open(FaultyRun.folder(folder, run))) {
            assertThat(outcome[1]).as(where).isIn(Reason.UNWRITABLE.name(), Reason.UNREADABLE.name());
            assertThat(ids(archive)).as(where).containsSubsequence(outcome[0], outcome[2]);
            assertThat(archive.verify().faults()).as(where).isEmpty();
        }
    }

    private static List<String> ids(OwnArchive archive) {
        return archive.history(KilledRun.TERMS).stream().map(Entry::id).toList();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
