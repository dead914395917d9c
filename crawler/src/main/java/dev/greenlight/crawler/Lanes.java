package dev.greenlight.crawler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works through declarations in one lane for each host, or as many as the host may see requests at a time, all lanes at once: the
 * whole takes as long as the busiest host, and one that hangs holds up nobody else.
 */
final class Lanes {
    private static final int MOST_LANES = 128;

    private final int lanesPerHost;

    Lanes(int lanesPerHost) {
        this.lanesPerHost = lanesPerHost;
    }

    void run(Collection<Declaration> declarations, Consumer<Declaration> work) {
        List<Queue<Declaration>> lanes = lanes(declarations);
        if (lanes.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(lanes.size(), MOST_LANES));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Queue<Declaration> lane : lanes) {
                running.add(threads.submit(() -> drive(lane, work)));
            }
            running.forEach(Lanes::await);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Lanes of one host share its queue. The longest queues come first. */
    private List<Queue<Declaration>> lanes(Collection<Declaration> declarations) {
        Map<String, Queue<Declaration>> hosts = new TreeMap<>();
        for (Declaration declaration : declarations) {
            String host = declaration.sources().get(0).address().getAuthority();
            hosts.computeIfAbsent(host, name -> new ConcurrentLinkedQueue<>()).add(declaration);
        }
        Queue<Queue<Declaration>> byLength = new ArrayDeque<>(hosts.values().stream()
                .sorted(Comparator.comparing((Queue<Declaration> queue) -> -queue.size()))
                .toList());
        List<Queue<Declaration>> lanes = new ArrayList<>();
        for (Queue<Declaration> queue : byLength) {
            for (int i = 0; i < Math.min(lanesPerHost, queue.size()); i++) {
                lanes.add(queue);
            }
        }
        return lanes;
    }

    private static void drive(Queue<Declaration> lane, Consumer<Declaration> work) {
        for (Declaration next = lane.poll(); next != null; next = lane.poll()) {
            work.accept(next);
        }
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The crawl was stopped.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }
}
