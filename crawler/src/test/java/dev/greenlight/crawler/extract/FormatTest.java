package dev.greenlight.crawler.extract;

import static dev.greenlight.crawler.extract.TestPages.CLAUSE;
import static dev.greenlight.crawler.extract.TestPages.extract;
import static dev.greenlight.crawler.extract.TestPages.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extraction.Reason;
import dev.greenlight.crawler.extract.Extraction.Remark;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    private static final String HTML = "<!doctype html><title>Terms</title><main>" + CLAUSE + "</main>";
    private static final String SENTENCE =
            "We use what you enter to give you the service, and we never use it to train our models unless you have opted in to that.";

    @Test
    void htmlWithoutContentTypeIsRecognised() {
        assertThat(read(HTML, "").remarks()).containsExactly(Remark.SNIFFED_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "application/pdf", "text/plain", "image/png"})
    void htmlUnderAWrongTypeIsRecognisedAndRemarked(String contentType) {
        assertThat(read(HTML, contentType).remarks()).containsExactly(Remark.SNIFFED_TYPE);
    }

    @Test
    void xhtmlMayCloseWhatHtmlMayNot() {
        String page =
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Terms</title>"
                        + "<script src=\"x.js\"/></head><body>" + CLAUSE + "</body></html>";

        assertThat(read(page, "application/xhtml+xml").markdown()).contains("never use it to train");
    }

    @Test
    void whatOnlyClaimsToBeXhtmlIsReadAsHtml() {
        String page = "<?xml version=\"1.0\"?><div>" + CLAUSE + "</div>";

        assertThat(read(page, "application/xhtml+xml").markdown()).contains("never use it to train");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"terms\": \"none\"}",
                "<?xml version='1.0'?><rss></rss>",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\1\0\2\0\3",
                "PK\u0003\u0004\0\0\0\0\1\2\3\4"
            })
    void otherFormatsAreNamedAsUnreadable(String body) {
        assertThat(reason(body, "application/octet-stream")).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void nothingIsEmpty(String body) {
        assertThat(reason(body, "text/html")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aShellForScriptsHoldsNoTerms() {
        String page =
                "<html><head><script src=app.js></script></head><body><div id=root></div><noscript>You need to enable "
                        + "JavaScript to run this app. It will not work without it, whatever you try, we are sorry to say.</noscript></body>";

        assertThat(reason(page, "text/html")).isEqualTo(Reason.NO_TERMS);
    }

    @Test
    void pagesBeyondTheLimitsAreRefused() {
        Limits small = new Limits(1000, 10, 1000, 1);

        assertThat(reason(new Extractor(small), "x".repeat(1001))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new Extractor(small), "<p>".repeat(11))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void plainTextGetsItsHeadingsParagraphsAndLists() {
        String text = "TERMS OF SERVICE\n\n1. Definitions\n\n" + SENTENCE + "\n" + SENTENCE
                + "\n\n- one\n- two,\n  and more\n\nAcme Ltd\n1 High Street\n";

        assertThat(read(text, "text/plain").markdown())
                .isEqualTo("## TERMS OF SERVICE\n\n## 1. Definitions\n\n" + SENTENCE + " " + SENTENCE
                        + "\n\n- one\n- two, and more\n\nAcme Ltd  \n1 High Street\n");
    }

    @Test
    void markdownIsReadAndWrittenAnew() {
        String text = "---\ntitle: Terms\n---\nTerms\n=====\n\n" + SENTENCE
                + "\n\n* [here](/more?utm_source=x) <b onclick=x>bold</b>"
                + "\n* [there](javascript:alert)\n* <script>alert(1)</script>\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";

        assertThat(read(text, "text/markdown; charset=utf-8").markdown())
                .isEqualTo("# Terms\n\n" + SENTENCE + "\n\n- [here](https://vendor.example/more) **bold**\n- there\n\n"
                        + "| A | B |\n| --- | --- |\n| 1 | 2 |\n");
    }

    @Test
    void plainTextAtAnAddressOfMarkdownIsMarkdown() {
        Received page = new Received(
                ("# Terms\n\n" + SENTENCE + " " + SENTENCE).getBytes(StandardCharsets.UTF_8),
                Optional.of("text/plain"),
                URI.create("https://vendor.example/terms.md"));

        assertThat(markdown(new Extractor().extract(page, TestPages.MAIN))).startsWith("# Terms\n");
    }

    @Test
    void languageIsToldFromTheTextBeforeTheTemplate() {
        String german =
                "<html lang=en><main><p>Wir verwenden die Inhalte, die Sie eingeben, nur um Ihnen den Dienst zu erbringen, und"
                        + " nicht zum Training. Sie können das in den Einstellungen mit einem Klick ändern, und wir werden das beachten.</p></main>";

        assertThat(read(german, "text/html").language()).contains("de");
        assertThat(read("<html lang=en-GB><main>" + "Lorem ipsum dolor ".repeat(20) + "</main>", "text/html")
                        .language())
                .contains("en");
    }

    @Test
    void theTitleIsThePagesOwn() {
        assertThat(read(HTML, "text/html").title()).isEqualTo("Terms");
    }

    @Test
    void pagesOfOneTextAreJoinedByARule() {
        assertThat(Extractor.assemble(List.of("# A\n", "# B\n"))).isEqualTo("# A\n\n- - -\n\n# B\n");
    }

    private static Extracted read(String body, String contentType) {
        return (Extracted) extract(body.getBytes(StandardCharsets.UTF_8), contentType);
    }

    private static Reason reason(String body, String contentType) {
        return ((NotExtracted) extract(body.getBytes(StandardCharsets.UTF_8), contentType)).reason();
    }

    private static Reason reason(Extractor extractor, String html) {
        Received page =
                new Received(html.getBytes(StandardCharsets.UTF_8), Optional.of("text/html"), TestPages.ADDRESS);
        return ((NotExtracted) extractor.extract(page, TestPages.MAIN)).reason();
    }
}
