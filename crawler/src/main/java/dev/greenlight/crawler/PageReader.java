package dev.greenlight.crawler;

import dev.greenlight.crawler.extract.Extraction;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extractor;
import dev.greenlight.crawler.extract.Received;
import dev.greenlight.crawler.walls.Visit;
import dev.greenlight.crawler.walls.Wall;
import dev.greenlight.crawler.walls.Walls;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Reads pages, as many at a time as there are cores and as the heap can bear. One that finds too little memory beside others is read once
 * more, alone. A page that breaks the extraction, which should not be possible, or for which there is not memory enough, is a page
 * without text and stops nothing else.
 */
final class PageReader {
    private static final String TOO_LITTLE_MEMORY = "reading the page takes more memory than this program was given";
    private static final long HEAP_PER_PAGE = 64L << 20;
    private static final int MOST_AT_A_TIME = mostAtATime(Runtime.getRuntime());

    private final Extractor extractor = new Extractor();
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME, true);

    private static int mostAtATime(Runtime machine) {
        return (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / HEAP_PER_PAGE));
    }

    Extraction read(Snapshot snapshot, Source source) {
        try {
            return withMemory(() -> extract(snapshot, source));
        } catch (OutOfMemoryError e) {
            return new NotExtracted(Extraction.Reason.TOO_LARGE, TOO_LITTLE_MEMORY);
        }
    }

    /** The wall that a page is; empty if it looks like terms. */
    Optional<Wall> wall(Visit visit) {
        try {
            return withMemory(() -> Walls.recognise(visit));
        } catch (OutOfMemoryError e) {
            return Optional.of(new Wall(FetchFailure.Reason.TOO_LARGE, TOO_LITTLE_MEMORY));
        }
    }

    private <T> T withMemory(Supplier<T> work) {
        try {
            return holding(1, work);
        } catch (OutOfMemoryError e) {
            return holding(MOST_AT_A_TIME, work);
        }
    }

    private <T> T holding(int taken, Supplier<T> work) {
        places.acquireUninterruptibly(taken);
        try {
            return work.get();
        } finally {
            places.release(taken);
        }
    }

    private Extraction extract(Snapshot snapshot, Source source) {
        Exchange exchange = snapshot.exchange();
        try {
            return extractor.extract(
                    new Received(snapshot.bytes(), exchange.header("content-type"), exchange.location()), source);
        } catch (RuntimeException | StackOverflowError e) {
            return new NotExtracted(Extraction.Reason.UNSUPPORTED_FORMAT, "reading the page broke our program: " + e);
        }
    }
}
