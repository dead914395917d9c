package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages for tests, all found at the same address. */
final class TestPages {
    static final URI ADDRESS = URI.create("https://vendor.example/terms");
    static final Source MAIN = Source.of(ADDRESS);

    /** A paragraph long enough to be taken for terms. */
    static final String CLAUSE =
            "<p>We use what you enter to give you the service, and we never use it to train our models "
                    + "unless you have opted in to that in your settings.</p>";

    private TestPages() {}

    static Extraction main(String html) {
        return extract(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    }

    /**
     * @param contentType the header; empty where there is none
     */
    static Extraction extract(byte[] bytes, String contentType) {
        Optional<String> header = Optional.of(contentType).filter(type -> !type.isEmpty());
        return new Extractor().extract(new Received(bytes, header, ADDRESS), MAIN);
    }

    static Extraction select(String html, Source source) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new Extractor().extract(new Received(bytes, Optional.of("text/html; charset=utf-8"), ADDRESS), source);
    }

    static Source selecting(String... queries) {
        return source(Stream.of(queries).<Selector>map(Selector.Css::new).toList(), List.of());
    }

    static Source source(List<Selector> select, List<Selector> remove) {
        return new Source(ADDRESS, select, remove, List.of(), Rendering.NEVER);
    }

    static String markdown(Extraction extraction) {
        if (extraction instanceof Extracted extracted) {
            return extracted.markdown();
        }
        throw new AssertionError("no text: " + extraction);
    }
}
