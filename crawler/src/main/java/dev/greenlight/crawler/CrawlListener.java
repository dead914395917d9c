package dev.greenlight.crawler;

/** Hears how a crawl of many declarations goes. Called from several threads, one call at a time. */
@FunctionalInterface
public interface CrawlListener {
    /** Hears nothing. */
    CrawlListener NONE = (crawl, done, all) -> {};

    /**
     * One declaration is done.
     *
     * @param crawl what came of it
     * @param done how many are done, this one included
     * @param all how many there are
     */
    void crawled(Crawl crawl, int done, int all);
}
