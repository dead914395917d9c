package dev.greenlight.crawler;

import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.render.Renderer;
import java.util.Optional;

/**
 * How a crawl works.
 *
 * @param fetching how pages are fetched
 * @param renderer loads pages that need scripts, where there is a browser; closed with the crawler
 */
public record CrawlSettings(FetchSettings fetching, Optional<Renderer> renderer) {
    /** Courteous, without a browser. */
    public static CrawlSettings of(String contact) {
        return new CrawlSettings(FetchSettings.of(contact), Optional.empty());
    }
}
