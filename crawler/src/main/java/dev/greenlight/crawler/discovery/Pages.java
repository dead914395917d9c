package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.fetch.FetchRequest;
import dev.greenlight.crawler.fetch.Fetcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fetches pages of a site, each once and not many, and remembers what failed. */
final class Pages {
    private static final int MOST = 30;

    private final Fetcher fetcher;
    private final Map<URI, Optional<Snapshot>> fetched = new LinkedHashMap<>();
    private final List<FetchFailure> failures = new ArrayList<>();

    Pages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** A page that should be there; that it is not counts as a failure. */
    Optional<Snapshot> get(URI address) {
        return fetch(address, true);
    }

    /** A page that may well not be there. */
    Optional<Snapshot> probe(URI address) {
        return fetch(address, false);
    }

    private Optional<Snapshot> fetch(URI address, boolean expected) {
        Optional<Snapshot> known = fetched.getOrDefault(address, Optional.empty());
        if (fetched.containsKey(address) || fetched.size() >= MOST) {
            return known;
        }
        Fetch fetch = fetcher.fetch(FetchRequest.of(address));
        if (fetch instanceof Fetch.Failed failed && expected) {
            failures.add(failed.failure());
        }
        Optional<Snapshot> page = fetch instanceof Fetch.Fetched came ? Optional.of(came.snapshot()) : Optional.empty();
        fetched.put(address, page);
        return page;
    }

    List<FetchFailure> failures() {
        return failures;
    }

    static List<Link> links(Snapshot page) {
        return document(page).select("a[href]").stream()
                .flatMap(anchor -> Link.of(anchor).stream())
                .toList();
    }

    static Document document(Snapshot page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.bytes()),
                    null,
                    page.exchange().location().toString());
        } catch (IOException e) {
            return Document.createShell("");
        }
    }
}
