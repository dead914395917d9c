package dev.greenlight.crawler;

import dev.greenlight.crawler.extract.Extraction.Remark;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says in words what a person should look at although a page could be read. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Exchange exchange, Set<Remark> remarks) {
        Stream<String> read = remarks.stream().sorted().map(remark -> exchange.address() + ": " + words(remark));
        return Stream.concat(exchange.movedTo().map(Remarks::moved).stream(), read)
                .toList();
    }

    static String moved(URI address) {
        return "The address moved permanently to " + address + ".";
    }

    private static String words(Remark remark) {
        return switch (remark) {
            case SELECTORS_ROTTED ->
                "the declared selectors match nothing any more; the main content was read instead.";
            case CHARSET_GUESSED -> "the page does not name its charset; it was told from the bytes.";
            case CHARSET_REPAIRED -> "the page names a charset that its bytes contradict; the one that fits was used.";
            case SNIFFED_TYPE -> "the content type is missing or wrong; the format was told from the bytes.";
        };
    }
}
