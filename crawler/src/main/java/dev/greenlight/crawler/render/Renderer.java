package dev.greenlight.crawler.render;

import dev.greenlight.crawler.fetch.Fetch;
import java.net.URI;

/** Loads a page with its scripts and gives what they wrote. */
public interface Renderer extends AutoCloseable {
    /** Loads a page; its snapshot is the document as the scripts left it. */
    Fetch render(URI address);

    @Override
    void close();
}
