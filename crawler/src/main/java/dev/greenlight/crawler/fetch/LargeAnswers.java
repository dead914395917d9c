package dev.greenlight.crawler.fetch;

import java.util.concurrent.Semaphore;

/**
 * Bounds the memory that answers take, all fetches together: one that grows beyond a megabyte needs a place, and there are only as
 * many places as the heap can bear.
 */
final class LargeAnswers {
    /** What needs no place. */
    static final int SMALL = 1 << 20;

    private static final long HEAP_PER_PLACE = 128L << 20;
    private static final long MOST_PLACES = 64;

    private final Semaphore places;

    /** @param heap how large the heap can become, in bytes */
    LargeAnswers(long heap) {
        places = new Semaphore((int) Math.max(1, Math.min(MOST_PLACES, heap / HEAP_PER_PLACE)), true);
    }

    /** For an answer that is small by its limit. */
    static Place noPlace() {
        return new LargeAnswers(0).place();
    }

    Place place() {
        return new Place();
    }

    /** One fetch's place, taken when it turns out to be needed. */
    final class Place implements AutoCloseable {
        private boolean taken;
        private boolean closed;

        private Place() {}

        /** Takes the place if there is one at once; never after closing, since a cancelled answer may trickle on. */
        synchronized boolean takeIfFree() {
            taken = taken || (!closed && places.tryAcquire());
            return taken;
        }

        /** Waits for a place. */
        void take() {
            if (!takeIfFree()) {
                places.acquireUninterruptibly();
                keep();
            }
        }

        private synchronized void keep() {
            if (taken) {
                places.release();
            }
            taken = true;
        }

        /** Gives the place back, since the answer that needed it is not needed any more. */
        synchronized void giveBack() {
            if (taken) {
                places.release();
            }
            taken = false;
        }

        @Override
        public synchronized void close() {
            giveBack();
            closed = true;
        }
    }
}
