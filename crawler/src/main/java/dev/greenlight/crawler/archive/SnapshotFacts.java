package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.Snapshot;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was asked and answered, as trailers of a commit. */
final class SnapshotFacts {
    static final String SHA_256 = "X-sha256";

    private static final String FETCHER = "X-fetcher";
    private static final String RENDERED = "fullDom";
    private static final String PLAIN = "htmlOnly";
    private static final String ADDRESS = "X-source-document-location";
    private static final String STATUS = "X-status";
    private static final String REDIRECT = "X-redirects";
    private static final String HEADER = "X-header-";

    private SnapshotFacts() {}

    static Map<String, String> of(Snapshot snapshot) {
        Exchange exchange = snapshot.exchange();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(FETCHER, exchange.rendered() ? RENDERED : PLAIN);
        facts.put(ADDRESS, exchange.address().toString());
        facts.put(STATUS, Integer.toString(exchange.status()));
        if (!exchange.redirects().isEmpty()) {
            facts.put(REDIRECT, redirects(exchange.redirects()));
        }
        exchange.headers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> facts.put(HEADER + header.getKey(), header.getValue()));
        facts.put(SHA_256, Digits.grouped(snapshot.sha256()));
        return facts;
    }

    private static String redirects(List<Redirect> redirects) {
        return redirects.stream()
                .map(redirect -> redirect.status() + " " + redirect.location())
                .collect(Collectors.joining(" "));
    }

    static Exchange exchange(CommitMessage message, Instant at) {
        Map<String, String> headers = message.trailers().entrySet().stream()
                .filter(trailer -> trailer.getKey().startsWith(HEADER))
                .collect(Collectors.toMap(trailer -> trailer.getKey().substring(HEADER.length()), Map.Entry::getValue));
        String status = message.trailer(STATUS);
        return new Exchange(
                URI.create(message.trailer(ADDRESS)),
                redirects(message.trailer(REDIRECT)),
                status.isEmpty() ? 200 : Integer.parseInt(status),
                headers,
                at,
                message.trailer(FETCHER).equals(RENDERED));
    }

    private static List<Redirect> redirects(String text) {
        List<String> words =
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
        return IntStream.range(0, words.size() / 2)
                .mapToObj(i -> new Redirect(Integer.parseInt(words.get(2 * i)), URI.create(words.get(2 * i + 1))))
                .toList();
    }
}
