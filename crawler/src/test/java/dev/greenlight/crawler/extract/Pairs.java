package dev.greenlight.crawler.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.json.Json;
import dev.greenlight.crawler.json.JsonFault;
import dev.greenlight.crawler.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Real pages and the text that others recorded from them, where they are at hand. */
final class Pairs {
    private static final Path SHARED = Path.of(System.getProperty("greenlight.shared", "../shared"));

    /**
     * @param declared the source with the selectors that were written for the page by hand
     */
    record Pair(String tool, Received page, Source declared, String reference) {
        Source undeclared() {
            return Source.of(declared.address());
        }
    }

    private Pairs() {}

    /** The pages that figures are quoted on. */
    static List<Pair> headline() throws IOException, JsonFault {
        Path rows = SHARED.resolve("extraction/pairs.json");
        assumeTrue(Files.exists(rows), "no shared pages at " + SHARED.toAbsolutePath());
        Json.Items items = (Json.Items) JsonText.read(Files.readAllBytes(rows));
        return items.items().stream()
                .map(item -> ((Json.Members) item))
                .filter(row -> row.members().get("headline") instanceof Json.Flag flag && flag.value())
                .map(Pairs::pair)
                .toList();
    }

    private static Pair pair(Json.Members row) {
        Json.Members source = (Json.Members) items(row, "sources").get(0);
        URI address = URI.create(source.text("location").orElseThrow());
        Source declared = new Source(
                address, selectors(source, "select"), selectors(source, "remove"), List.of(), Rendering.NEVER);
        try {
            byte[] bytes = Files.readAllBytes(SHARED.resolve(row.text("page").orElseThrow()));
            String reference =
                    Files.readString(SHARED.resolve(row.text("reference").orElseThrow()));
            return new Pair(
                    row.text("tool").orElseThrow(),
                    new Received(bytes, Optional.of("text/html"), address),
                    declared,
                    reference);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Selector> selectors(Json.Members source, String name) {
        return items(source, name).stream().map(Pairs::selector).toList();
    }

    /** The values of a member, of which there may be none, one or several. */
    private static List<Json> items(Json.Members members, String name) {
        return Optional.ofNullable(members.members().get(name))
                .map(json -> json instanceof Json.Items items ? items.items() : List.of(json))
                .orElse(List.of());
    }

    private static Selector selector(Json json) {
        if (json instanceof Json.Text css) {
            return new Selector.Css(css.value());
        }
        Json.Members ends = (Json.Members) json;
        Optional<String> startBefore = ends.text("startBefore");
        Optional<String> endAfter = ends.text("endAfter");
        return new Selector.Range(
                startBefore.or(() -> ends.text("startAfter")).orElseThrow(),
                startBefore.isPresent(),
                endAfter.or(() -> ends.text("endBefore")).orElseThrow(),
                endAfter.isPresent());
    }
}
