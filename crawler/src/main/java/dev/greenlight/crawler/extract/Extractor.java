package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Source;
import java.util.List;

/** Turns pages into Markdown. Holds no state: one instance serves all threads. */
public final class Extractor {
    private static final String PAGE_SEPARATOR = "\n\n- - -\n\n";

    private final Limits limits;

    /** An extractor with the default limits. */
    public Extractor() {
        this(Limits.DEFAULT);
    }

    public Extractor(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one page.
     *
     * @param source which parts of the page count; its address is not looked at
     */
    public Extraction extract(Received page, Source source) {
        throw new UnsupportedOperationException(limits + " " + page + source);
    }

    /** Terms that are spread over several pages, joined the way Open Terms Archive joins them. */
    public static String assemble(List<String> pages) {
        return String.join(PAGE_SEPARATOR, pages.stream().map(String::strip).toList()) + "\n";
    }
}
