package dev.greenlight.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a site's robots.txt, by RFC 9309: unavailable means that all is allowed, unreachable that nothing is. What was read is
 * good for a day.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_DELAY_MILLIS = 30_000;
    private static final int MOST_BYTES = 500 * 1024;
    private static final int MOST_REDIRECTS = 5;

    private final Traveller traveller;
    private final Courtesy courtesy;
    private final Duration deadline;
    private final InstantSource clock;
    private final Map<URI, Site> sites = new ConcurrentHashMap<>();

    private record Site(BaseRobotRules rules, Instant readAt) {}

    Robots(Traveller traveller, Courtesy courtesy, Duration deadline, InstantSource clock) {
        this.traveller = traveller;
        this.courtesy = courtesy;
        this.deadline = deadline;
        this.clock = clock;
    }

    boolean allow(URI address) {
        return !courtesy.robotsObeyed() || rules(address).isAllowed(address.toString());
    }

    /** The pause between requests that the site asks for. */
    Duration delay(URI address) {
        long millis = courtesy.robotsObeyed() ? rules(address).getCrawlDelay() : 0;
        return Duration.ofMillis(Math.max(0, Math.min(millis, LONGEST_DELAY_MILLIS)));
    }

    /** The addresses of the sitemaps that the site names. */
    List<String> sitemaps(URI address) {
        return List.copyOf(rules(address).getSitemaps());
    }

    private BaseRobotRules rules(URI address) {
        URI robots = address.resolve("/robots.txt");
        Instant now = clock.instant();
        return sites.compute(
                        robots,
                        (site, known) ->
                                known != null && now.isBefore(known.readAt().plus(KEPT))
                                        ? known
                                        : new Site(ask(site), now))
                .rules();
    }

    private BaseRobotRules ask(URI robots) {
        try {
            Errand errand = Errand.forBeginning(deadline, MOST_BYTES);
            Map<String, String> headers = Map.of("Accept-Encoding", ContentDecoding.ACCEPTED);
            return read(
                    robots,
                    traveller.travel(robots, headers, errand, MOST_REDIRECTS).answer());
        } catch (Traveller.Stopped stopped) {
            return mode(
                    switch (stopped.failure().reason()) {
                        case TOO_MANY_REDIRECTS -> RobotRulesMode.ALLOW_ALL;
                        default -> RobotRulesMode.ALLOW_NONE;
                    });
        }
    }

    private BaseRobotRules read(URI robots, Answer answer) {
        if (answer.status() >= 400 && answer.status() < 500) {
            return mode(RobotRulesMode.ALLOW_ALL);
        }
        if (answer.status() < 200 || answer.status() > 299) {
            return mode(RobotRulesMode.ALLOW_NONE);
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return parser.parseContent(robots.toString(), beginning(answer), "text/plain", List.of(courtesy.robotName()));
    }

    private static byte[] beginning(Answer answer) {
        try {
            return ContentDecoding.decode(
                    answer.body(), answer.header("content-encoding").orElse(""), MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static BaseRobotRules mode(RobotRulesMode mode) {
        return new SimpleRobotRules(mode);
    }
}
