package dev.greenlight.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a site's robots.txt, by RFC 9309: unavailable means that all is allowed, unreachable that nothing is. What was read is
 * good for a day, that it could not be read for ten minutes.
 */
final class Robots {
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_DELAY_MILLIS = 30_000;
    private static final int MOST_BYTES = 500 * 1024;
    private static final int MOST_REDIRECTS = 5;

    private final Traveller traveller;
    private final Courtesy courtesy;
    private final FetchLimits limits;
    private final InstantSource clock;
    private final Map<URI, Site> sites = new ConcurrentHashMap<>();

    Robots(Traveller traveller, Courtesy courtesy, Duration deadline, InstantSource clock) {
        this.traveller = traveller;
        this.courtesy = courtesy;
        this.limits = new FetchLimits(MOST_BYTES, deadline, MOST_REDIRECTS, 1, Duration.ZERO);
        this.clock = clock;
    }

    /** Why an address must not be fetched: it is disallowed, or nobody can say whether it is; empty if it may be. */
    Optional<FetchFailure> refusal(URI address) {
        if (!courtesy.robotsObeyed()) {
            return Optional.empty();
        }
        Answered answered = answered(address);
        boolean allowed = answered.rules().isAllowed(address.toString());
        return allowed
                ? Optional.empty()
                : answered.failure().or(() -> Optional.of(FetchFailure.of(Reason.ROBOTS_DISALLOWED, address, "")));
    }

    /** The pause between requests that the site asks for. */
    Duration delay(URI address) {
        long millis = courtesy.robotsObeyed() ? answered(address).rules().getCrawlDelay() : 0;
        return Duration.ofMillis(Math.max(0, Math.min(millis, LONGEST_DELAY_MILLIS)));
    }

    /** The addresses of the sitemaps that the site names. */
    List<String> sitemaps(URI address) {
        return List.copyOf(answered(address).rules().getSitemaps());
    }

    private Answered answered(URI address) {
        return sites.computeIfAbsent(address.resolve("/robots.txt"), Site::new).answered();
    }

    /** What a site allows, and why nobody could say. */
    private record Answered(BaseRobotRules rules, Optional<FetchFailure> failure) {
        static Answered allowing(RobotRulesMode mode) {
            return new Answered(new SimpleRobotRules(mode), Optional.empty());
        }

        static Answered unreachable(FetchFailure failure) {
            return new Answered(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(failure));
        }
    }

    /** A site that is slow to say what it allows holds up only those who ask about it. */
    private final class Site {
        private final URI robots;
        private Answered last = Answered.allowing(RobotRulesMode.ALLOW_NONE);
        private Instant goodUntil = Instant.MIN;

        Site(URI robots) {
            this.robots = robots;
        }

        synchronized Answered answered() {
            Instant now = clock.instant();
            if (!now.isBefore(goodUntil)) {
                last = ask(robots);
                goodUntil = now.plus(last.failure().isEmpty() ? KEPT : KEPT_FAILURE);
            }
            return last;
        }
    }

    private Answered ask(URI robots) {
        try {
            Errand errand = Errand.forBeginning(limits);
            Map<String, String> headers = Map.of("Accept-Encoding", ContentDecoding.ACCEPTED);
            Journey journey = traveller.travel(robots, headers, errand, limits.redirects());
            return read(robots, journey.answer());
        } catch (Traveller.Stopped stopped) {
            return stopped.failure().reason() == Reason.TOO_MANY_REDIRECTS
                    ? Answered.allowing(RobotRulesMode.ALLOW_ALL)
                    : Answered.unreachable(stopped.failure());
        }
    }

    private Answered read(URI robots, Answer answer) {
        if (answer.status() >= 400 && answer.status() < 500) {
            return Answered.allowing(RobotRulesMode.ALLOW_ALL);
        }
        if (answer.status() < 200 || answer.status() > 299) {
            String detail = robots + " answers with status " + answer.status();
            return Answered.unreachable(FetchFailure.of(Reason.SERVER_ERROR, robots, detail));
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return new Answered(
                parser.parseContent(robots.toString(), beginning(answer), "text/plain", List.of(courtesy.robotName())),
                Optional.empty());
    }

    private static byte[] beginning(Answer answer) {
        try {
            return ContentDecoding.decode(
                    answer.body(), answer.header("content-encoding").orElse(""), MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
