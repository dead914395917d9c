package dev.greenlight.crawler.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsIndexTest {
    private static final URI LEGAL = URI.create("https://www.vendor.example/legal");
    private static final String LISTED = "[Terms of Service](https://www.vendor.example/legal/terms) %1$s"
            + "[Privacy Policy](/legal/privacy) %1$s[Cookie Policy](/legal/cookies) %1$s"
            + "[Data Processing Addendum](/legal/dpa) %1$s";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n- ",
                "\n\n",
                "\n\nWhat the two of us owe each other, in words that we hope are plain.\n\n### ",
                "| what it is about, and whom it concerns |\n| "
            })
    void linksToTermsWithFewWordsOnEachAreAnIndex(String between) {
        String page =
                "# Legal Center\n\nHere is all that governs your use of our products.\n\n" + LISTED.formatted(between);

        assertThat(TermsIndex.of(page, LEGAL).orElseThrow().listed())
                .containsOnlyKeys("Terms of Service", "Privacy Policy", "Trackers Policy", "Data Processor Agreement")
                .containsEntry("Privacy Policy", URI.create("https://www.vendor.example/legal/privacy"));
    }

    @Test
    void imprintWithLinksIsAnImprint() {
        String page = "# Imprint\n\nVendor Inc., 1 Main Street, Springfield. Managing director: A. Person.\n\n"
                + LISTED.formatted("\n");

        assertThat(TermsIndex.of(page, LEGAL)).isEmpty();
    }

    @Test
    void passageMakesTerms() {
        String page = "# Legal\n\n" + "You must not resell what we give you. ".repeat(9) + "\n\n"
                + LISTED.formatted("\nand more to say about each of them, ".repeat(4));

        assertThat(TermsIndex.of(page, LEGAL)).isEmpty();
    }

    @Test
    void policiesOfOthersAreNoIndex() {
        String page = "# Our partners\n\n" + LISTED.formatted("").replace("/legal/", "https://other.example/");

        assertThat(TermsIndex.of(page, LEGAL)).isEmpty();
    }

    @Test
    void tableOfContentsIsNoIndex() {
        String page = "- [Terms](#terms)\n- [Privacy](#privacy)\n- [Cookies](#cookies)\n- [Acceptable use](#use)\n";

        assertThat(TermsIndex.of(page, LEGAL)).isEmpty();
    }

    @Test
    void menusOfAPageWithoutTextAreNoIndex() {
        String links = "<a href=/terms>Terms</a><a href=/privacy>Privacy</a><a href=/cookies>Cookies</a>";

        assertThat(TermsIndex.of(page("<main>" + links + "</main>"))).isPresent();
        assertThat(TermsIndex.of(page("<nav>" + links + "</nav><footer>" + links + "</footer>")))
                .isEmpty();
    }

    private static Snapshot page(String html) {
        Exchange exchange = new Exchange(LEGAL, List.of(), 200, Map.of(), Instant.EPOCH, false);
        return Snapshot.of(exchange, html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void noDocumentOfTheLabelledSetIsAnIndex() throws IOException {
        Path corpus = Path.of(System.getProperty("greenlight.shared", "../shared"), "gold", "corpus");
        assumeTrue(Files.isDirectory(corpus), "the shared documents are not here");
        try (Stream<Path> files = Files.walk(corpus)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".md")).toList();

            assertThat(texts)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(text -> assertThat(TermsIndex.of(Files.readString(text), LEGAL))
                            .isEmpty());
        }
    }
}
