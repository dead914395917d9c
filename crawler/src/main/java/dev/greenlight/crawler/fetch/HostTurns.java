package dev.greenlight.crawler.fetch;

import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets a host see only so many requests at a time, and a pause after each. */
final class HostTurns {
    private final Courtesy courtesy;
    private final Surroundings surroundings;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    HostTurns(Courtesy courtesy, Surroundings surroundings) {
        this.courtesy = courtesy;
        this.surroundings = surroundings;
    }

    /** Waits for a turn; closing it lets the next one in. */
    Turn take(URI address) throws InterruptedIOException {
        Host host = host(address);
        try {
            host.places.acquire();
            host.waitForPause();
            return new Turn(host, address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the crawl was stopped");
        }
    }

    /** Sets the pause that a host asks for, if it is longer than ours. */
    void slowDown(URI address, Duration delay) {
        host(address).delay = delay.compareTo(courtesy.delay()) > 0 ? delay : courtesy.delay();
    }

    private Host host(URI address) {
        return hosts.computeIfAbsent(address.getHost() + ":" + Addresses.port(address), name -> new Host());
    }

    /** Leave to send one request. */
    record Turn(Host host, URI address) implements AutoCloseable {
        @Override
        public void close() {
            host.leave();
        }
    }

    private final class Host {
        private final Semaphore places = new Semaphore(courtesy.connectionsPerHost(), true);
        private volatile Duration delay = courtesy.delay();
        private volatile Instant notBefore = Instant.MIN;

        private void waitForPause() throws InterruptedException {
            Duration rest = notBefore.equals(Instant.MIN)
                    ? Duration.ZERO
                    : Duration.between(surroundings.clock().instant(), notBefore);
            if (rest.compareTo(Duration.ZERO) > 0) {
                surroundings.pause().sleep(rest.compareTo(delay) < 0 ? rest : delay);
            }
        }

        private void leave() {
            notBefore = surroundings.clock().instant().plus(delay);
            places.release();
        }
    }
}
