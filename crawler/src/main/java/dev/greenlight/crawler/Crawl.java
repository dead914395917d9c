package dev.greenlight.crawler;

import java.util.List;
import java.util.Optional;

/** What came of crawling one declaration. */
public sealed interface Crawl {
    /** The document that was crawled. */
    Terms terms();

    /** The sources that gave no text this time; their last good text stands. */
    List<FetchFailure> failures();

    /** What a person should look at although it worked, such as selectors that match nothing any more. */
    List<String> remarks();

    /** A new version was recorded. Some of several sources may have failed; their last good part is in the version. */
    record Recorded(Version version, List<FetchFailure> failures, List<String> remarks) implements Crawl {
        public Recorded {
            failures = List.copyOf(failures);
            remarks = List.copyOf(remarks);
        }

        @Override
        public Terms terms() {
            return version.terms();
        }
    }

    /** Every source answered, and the text is the one that was recorded last. */
    record Unchanged(Entry entry, List<String> remarks) implements Crawl {
        public Unchanged {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Terms terms() {
            return entry.terms();
        }

        @Override
        public List<FetchFailure> failures() {
            return List.of();
        }
    }

    /** Nothing new could be recorded. */
    record Failed(Terms terms, List<FetchFailure> failures, Optional<Entry> lastGood, List<String> remarks)
            implements Crawl {
        public Failed {
            failures = List.copyOf(failures);
            remarks = List.copyOf(remarks);
        }
    }
}
