package dev.greenlight.crawler.render;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.fetch.Fetch;

/** Loads a page with its scripts and gives what they wrote. */
public interface Renderer extends AutoCloseable {
    /**
     * Loads a page that was fetched already without its scripts, so that its status, its redirects and the site's robots.txt have been
     * seen to.
     *
     * @param plain the exchange of that fetch
     * @return the document as the scripts left it
     */
    Fetch render(Exchange plain);

    @Override
    void close();
}
