package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Records three times, in one folder after the other, and says what came of it; while it records for the second time, faults strike. */
final class FaultyRun {
    /** One for each operation of a kind in a row, since none can be the cause of itself. */
    static final IOException[] FAULTS = {
        new IOException("first fault"), new IOException("second"), new IOException("third")
    };

    private FaultyRun() {}

    public static void main(String[] arguments) {
        for (int run = 0; run >= 0; run++) {
            try (OwnArchive archive = OwnArchive.open(folder(Path.of(arguments[0]), run))) {
                String first = KilledRun.record(archive, 1);
                String second = struck(archive);
                recovered();
                System.out.println(first + " " + second + " " + KilledRun.record(archive, 3));
            }
        }
    }

    static Path folder(Path all, int run) {
        return all.resolve("run" + run);
    }

    private static String struck(OwnArchive archive) {
        try {
            return KilledRun.record(archive, 2);
        } catch (ArchiveException e) {
            return e.reason().name();
        }
    }

    /** Whoever throws an exception into a thread interrupts it as well. */
    private static void recovered() {
        Thread.interrupted();
    }
}
