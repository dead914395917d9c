package dev.greenlight.crawler;

import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.render.Chromium;
import dev.greenlight.crawler.render.Renderer;
import java.util.Map;
import java.util.Optional;

/**
 * How a crawl works.
 *
 * @param fetching how pages are fetched
 * @param renderer loads pages that need scripts, where there is a browser; closed with the crawler
 */
public record CrawlSettings(FetchSettings fetching, Optional<Renderer> renderer) {
    /**
     * With the browser of this machine, if it has one.
     *
     * @param environment the variables of the process, which say where programs are
     */
    public static CrawlSettings of(FetchSettings fetching, Map<String, String> environment) {
        return new CrawlSettings(fetching, Chromium.find(environment, fetching));
    }

    /** Without a browser. */
    public static CrawlSettings withoutBrowser(FetchSettings fetching) {
        return new CrawlSettings(fetching, Optional.empty());
    }
}
