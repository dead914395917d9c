package dev.greenlight.crawler.render;

import dev.greenlight.crawler.fetch.Fetch;

/** Loads a page with its scripts and gives what they wrote. */
public interface Renderer extends AutoCloseable {
    /** The document as the scripts left it. */
    Fetch render(RenderRequest request);

    @Override
    void close();
}
