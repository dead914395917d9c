package dev.greenlight.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.pdf.TestPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are damaged by chance, always the same chance: none breaks the extraction, and none smuggles anything through it. */
class MutationTest {
    private static final URI ADDRESS = URI.create("https://vendor.example/terms");
    private static final int MUTANTS_PER_PAGE = 12;
    private static final List<String> SPLINTERS = List.of(
            "<script>alert(1)</script>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href='data:text/html,<script>'>y</a>",
            "<img src=x onerror=alert(1)>",
            "<table><tr><td><table><tr>",
            "</main></body></html>",
            "<ol><li><ol><li>",
            "<template><svg><title></template>",
            "<!--",
            "<![CDATA[",
            "&#x110000;&#0;&lt;script&gt;",
            "](javascript:alert(1))",
            "\u0000\uFFFF\u202E");

    private final Extractor extractor = new Extractor();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/pages"))) {
            return all.filter(path -> path.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static byte[] mutant(byte[] page, Random chance) {
        byte[] mutant = page.clone();
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            int at = chance.nextInt(mutant.length);
            int other = chance.nextInt(mutant.length);
            String splinter = SPLINTERS.get(chance.nextInt(SPLINTERS.size()));
            mutant = switch (chance.nextInt(4)) {
                case 0 -> flipped(mutant, at, chance);
                case 1 -> joined(mutant, at, splinter.getBytes(StandardCharsets.UTF_8), at);
                case 2 -> joined(mutant, Math.min(at, other), new byte[0], Math.max(at, other));
                default -> joined(mutant, Math.max(at, other), new byte[0], Math.min(at, other));
            };
        }
        return mutant;
    }

    private static byte[] flipped(byte[] page, int at, Random chance) {
        page[at] = (byte) chance.nextInt(256);
        return page;
    }

    /** The beginning up to one place, something between, and what follows another: a cut or a repetition. */
    private static byte[] joined(byte[] page, int upTo, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, upTo);
        out.writeBytes(between);
        out.write(page, from, page.length - from);
        return out.size() == 0 ? page : out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void damagedPageIsReadOrRefusedAndNothingActiveIsLeft(Path page) throws IOException {
        byte[] whole = Files.readAllBytes(page);
        IntStream.range(0, MUTANTS_PER_PAGE).forEach(seed -> {
            byte[] mutant = mutant(whole, new Random(seed));
            Extraction once = extract(mutant, "text/html");

            assertThat(extract(mutant, "text/html")).as("seed %s", seed).isEqualTo(once);
            if (once instanceof Extracted text) {
                assertThat(active(text.markdown())).as("seed %s", seed).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedPdfIsReadOrRefused(int seed) throws IOException {
        byte[] mutant = mutant(new TestPdf().paragraph("You keep your rights.").bytes(), new Random(seed));
        assertThat(extract(mutant, "application/pdf")).isNotNull();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private Extraction extract(byte[] bytes, String type) {
        return extractor.extract(new Received(bytes, Optional.of(type), ADDRESS), Source.of(ADDRESS));
    }

    /** What a renderer of Markdown would run or load. */
    private static List<String> active(String markdown) {
        Stream.Builder<String> found = Stream.builder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                found.add(inline.getLiteral());
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                if (!link.getDestination().matches("(?i)(https?:|mailto:|tel:|#).*")) {
                    found.add(link.getDestination());
                }
                visitChildren(link);
            }
        });
        return found.build().toList();
    }
}
