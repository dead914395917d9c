package dev.greenlight.reports.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things on all cores and hands the outcomes over one by one, in the order of the things, as soon as they are there. */
final class InOrder {
    private static final int AHEAD = 4;

    private InOrder() {}

    static <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> outcomes) {
        int threads = Math.max(1, Math.min(things.size(), cores()));
        if (threads == 1) {
            things.forEach(thing -> outcomes.accept(work.apply(thing)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (T thing : things) {
                if (running.size() == AHEAD * threads) outcomes.accept(finished(running.remove()));
                running.add(workers.submit(() -> work.apply(thing)));
            }
            while (!running.isEmpty()) outcomes.accept(finished(running.remove()));
        } finally {
            workers.shutdownNow();
        }
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static <R> R finished(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
