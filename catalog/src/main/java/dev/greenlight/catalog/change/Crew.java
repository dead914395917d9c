package dev.greenlight.catalog.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/** Several threads that work on a list of things. */
final class Crew {
    private final int threads;

    Crew(int threads) {
        this.threads = threads;
    }

    /** The outcomes in the order of the things; each is reported in that order with the number done. */
    <T, R> List<R> map(List<T> things, Function<T, R> work, ObjIntConsumer<R> report) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> started = new ArrayList<>();
            for (T thing : things) started.add(workers.submit(() -> work.apply(thing)));
            List<R> outcomes = new ArrayList<>();
            for (Future<R> each : started) {
                outcomes.add(finished(each));
                report.accept(outcomes.get(outcomes.size() - 1), outcomes.size());
            }
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R finished(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replay was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException(e.getCause());
        }
    }
}
