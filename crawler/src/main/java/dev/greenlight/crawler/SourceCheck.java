package dev.greenlight.crawler;

import java.util.List;

/** What came of reading a source twice in a row, as one does before declaring it. */
public sealed interface SourceCheck {
    /** The source that was read. */
    Source source();

    /** Both times gave the same text. */
    record Stable(Source source, int words, List<String> remarks) implements SourceCheck {
        public Stable {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The texts differ, so that every crawl would record a change that is none. What differs should be removed by a selector.
     *
     * @param first the first line that differs, as it came first
     * @param second the same line, as it came then
     */
    record Unstable(Source source, String first, String second) implements SourceCheck {}

    /** One of the times gave no text. */
    record Failing(Source source, FetchFailure failure) implements SourceCheck {}
}
