package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Sha256;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.archive.GitLog.Place;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the snapshots of a source lie: {@code <tool>/<type>.html}, or {@code <tool>/<type> #<document id>.html} where the
 * terms have several sources.
 */
final class SnapshotPlace {
    private static final int LONGEST_ID = 90;
    private static final Map<String, String> EXTENSIONS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "application/pdf", "pdf",
            "text/plain", "txt",
            "text/markdown", "md");

    private SnapshotPlace() {}

    static Place of(Declaration declaration, Source source, Exchange exchange) {
        return of(declaration, source, extension(exchange));
    }

    static Place of(Declaration declaration, Source source, String extension) {
        String suffix = documentId(declaration, source).map(" #"::concat).orElse("");
        return new Place(declaration.terms().tool(), declaration.terms().type() + suffix + "." + extension);
    }

    private static String extension(Exchange exchange) {
        String type = exchange.header("content-type").orElse("text/html").split(";", 2)[0];
        return EXTENSIONS.getOrDefault(type.strip().toLowerCase(Locale.ROOT), "html");
    }

    /** Tells the sources of one document apart by the path of their address; empty where there is one only. */
    static Optional<String> documentId(Declaration declaration, Source source) {
        List<Source> sources = declaration.sources();
        if (sources.size() == 1) {
            return Optional.empty();
        }
        String id = documentId(source.address());
        long namesakesBefore = sources.subList(0, sources.indexOf(source)).stream()
                .filter(other -> documentId(other.address()).equals(id))
                .count();
        return Optional.of(namesakesBefore == 0 ? id : id + "-" + (namesakesBefore + 1));
    }

    private static String documentId(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String id = Arrays.stream(withoutExtension(path).split("/"))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("-"))
                .replaceAll("[\\\\:\"<>|*?\\p{Cntrl}]", "_");
        return shortened(id.isEmpty() ? address.getHost() : id);
    }

    private static String withoutExtension(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return EXTENSIONS.values().stream()
                .map("."::concat)
                .filter(lower::endsWith)
                .findFirst()
                .map(extension -> path.substring(0, path.length() - extension.length()))
                .orElse(path);
    }

    private static String shortened(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_ID) {
            return id;
        }
        return Sha256.of(bytes).substring(0, 16);
    }
}
