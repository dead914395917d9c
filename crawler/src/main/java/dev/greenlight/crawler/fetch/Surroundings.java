package dev.greenlight.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What a fetch takes from the world besides the network, so that tests can turn the clock.
 *
 * @param clock tells the time of a fetch
 * @param pause waits
 * @param random spreads retries
 * @param names resolves host names
 */
public record Surroundings(InstantSource clock, Pause pause, RandomGenerator random, Names names) {
    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Resolves host names. */
    @FunctionalInterface
    public interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** The machine's clock, sleep, randomness and resolver. */
    public static Surroundings ofTheMachine() {
        return new Surroundings(
                InstantSource.system(),
                duration -> Thread.sleep(duration.toMillis()),
                RandomGenerator.getDefault(),
                InetAddress::getAllByName);
    }

    /** The same with another clock. */
    public Surroundings at(InstantSource otherClock) {
        return new Surroundings(otherClock, pause, random, names);
    }
}
