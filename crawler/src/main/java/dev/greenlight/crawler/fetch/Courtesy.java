package dev.greenlight.crawler.fetch;

import java.time.Duration;

/**
 * How a crawl behaves towards the sites it visits.
 *
 * @param userAgent the {@code User-Agent} header: who calls and how to reach them
 * @param robotName the name that a robots.txt may address
 * @param delay the pause between two requests to one host; a robots.txt may ask for a longer one
 * @param connectionsPerHost how many requests one host sees at a time
 * @param robotsObeyed whether robots.txt is asked
 */
public record Courtesy(
        String userAgent, String robotName, Duration delay, int connectionsPerHost, boolean robotsObeyed) {
    private static final String NAME = "greenlight";

    /** One request at a time to each host, two seconds apart, by robots.txt. */
    public static Courtesy of(String contact) {
        String userAgent = "Greenlight/0.1 (terms of service auditor; +" + contact + ")";
        return new Courtesy(userAgent, NAME, Duration.ofSeconds(2), 1, true);
    }

    /** As hard as a server of one's own can take it. */
    public static Courtesy none(String contact) {
        Courtesy courteous = of(contact);
        return new Courtesy(courteous.userAgent, NAME, Duration.ZERO, 8, false);
    }
}
