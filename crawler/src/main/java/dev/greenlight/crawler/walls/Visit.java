package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.Measure;
import dev.greenlight.crawler.Snapshot;
import java.util.Locale;
import java.util.Optional;

/**
 * A page and what was read from it.
 *
 * @param snapshot the page
 * @param markdown the text that was read; empty if none was
 * @param language its language, if it could be told
 */
public record Visit(Snapshot snapshot, String markdown, Optional<String> language) {
    /** Measures of the text. */
    public Measure measure() {
        return Measure.of(markdown);
    }

    /** What the page says once menus and banners are taken away, or all of it where that leaves nothing; in lower case. */
    String said(Page page) {
        return markdown.isBlank() ? page.text() : markdown.toLowerCase(Locale.ROOT);
    }
}
