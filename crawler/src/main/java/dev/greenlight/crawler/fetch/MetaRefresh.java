package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A small page that says no more than where to go on, at once. */
final class MetaRefresh {
    private static final int LARGEST = 20_000;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern CONTENT = Pattern.compile(
            "\\s*[0-5](\\.[0-9]*)?\\s*[;,]\\s*(url\\s*=\\s*)?['\"]?([^'\"]+)['\"]?\\s*", Pattern.CASE_INSENSITIVE);

    private MetaRefresh() {}

    /** Where a page sends its reader; empty for a page that has something to say. */
    static Optional<URI> target(Snapshot snapshot) {
        String type =
                snapshot.exchange().header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
        if (snapshot.bytes().length > LARGEST || !type.contains("html")) {
            return Optional.empty();
        }
        Document page = parse(snapshot.bytes());
        Element refresh = page.selectFirst("meta[http-equiv=refresh]");
        return refresh == null || page.text().length() > LONGEST_TEXT
                ? Optional.empty()
                : target(snapshot.exchange().location(), refresh.attr("content"));
    }

    private static Optional<URI> target(URI here, String content) {
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            URI target = here.resolve(matcher.group(3).strip().replace(" ", "%20"));
            return target.equals(here) ? Optional.empty() : Optional.of(target);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            return Document.createShell("");
        }
    }
}
