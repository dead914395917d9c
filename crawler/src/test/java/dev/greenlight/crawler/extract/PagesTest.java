package dev.greenlight.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.greenlight.crawler.extract.Extraction.Extracted;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page in {@code pages} yields the Markdown that stands beside it, and nothing else. */
class PagesTest {
    @TestFactory
    Stream<DynamicTest> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(PagesTest.class.getResource("/pages").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages.stream().map(page -> dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    private static void check(Path page) throws IOException {
        Extraction extraction = TestPages.main(Files.readString(page));
        Path expected = Path.of(page.toString().replace(".html", ".md"));
        assertThat(extraction).isInstanceOf(Extracted.class);
        assertThat(((Extracted) extraction).markdown()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
