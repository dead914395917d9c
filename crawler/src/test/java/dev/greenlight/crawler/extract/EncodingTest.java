package dev.greenlight.crawler.extract;

import static dev.greenlight.crawler.extract.TestPages.CLAUSE;
import static dev.greenlight.crawler.extract.TestPages.extract;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final String WORDS = "Café – “naïve” Müller §";
    private static final String CHINESE = "我们会收集您上传的内容，以便向您提供服务。我们不会将其用于训练模型，除非您在设置中另行同意。";

    @Test
    void charsetInMetaAloneIsHeeded() {
        Extracted text = read("<meta charset=windows-1252>" + page(), Charset.forName("windows-1252"), "text/html");

        assertThat(text.markdown()).contains(WORDS);
        assertThat(text.remarks()).isEmpty();
    }

    @Test
    void byteOrderMarkDecides() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8}) {
            Extracted text = read("\ufeff" + page(), charset, "text/html");

            assertThat(text.markdown()).as(charset.name()).contains(WORDS).doesNotContain("\ufeff");
            assertThat(text.remarks()).isEmpty();
        }
    }

    @Test
    void wideTextWithoutMarkIsRecognised() {
        Extracted text = read(page(), StandardCharsets.UTF_16LE, "text/html");

        assertThat(text.markdown()).contains(WORDS);
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_GUESSED);
    }

    @Test
    void latinSentAsUtf8IsRepairedAndRemarked() {
        Extracted text = read(page(), Charset.forName("windows-1252"), "text/html; charset=utf-8");

        assertThat(text.markdown()).contains(WORDS).doesNotContain("\ufffd");
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_REPAIRED);
    }

    @Test
    void utf8SentAsLatinIsRepairedAndRemarked() {
        Extracted text = read(page(), StandardCharsets.UTF_8, "text/html; charset=iso-8859-1");

        assertThat(text.markdown()).contains(WORDS);
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_REPAIRED);
    }

    @Test
    void unknownCharsetIsGuessedAndRemarked() {
        Extracted text = read(page(), StandardCharsets.UTF_8, "text/html; charset=klingon-8");

        assertThat(text.markdown()).contains(WORDS);
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_GUESSED);
    }

    @Test
    void oneBrokenByteDoesNotChangeTheCharset() {
        byte[] bytes = ("<p>" + CHINESE.repeat(3) + "</p>").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        Extracted text = (Extracted) extract(bytes, "text/html; charset=utf-8");

        assertThat(text.markdown()).contains("训练模型");
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_REPAIRED);
    }

    @Test
    void eastAsianTextIsDetected() {
        Extracted text = read("<p>" + CHINESE.repeat(5) + "</p>", Charset.forName("GB18030"), "text/html");

        assertThat(text.markdown()).contains("训练模型");
        assertThat(text.remarks()).containsExactly(Remark.CHARSET_GUESSED);
        assertThat(text.language()).contains("zh");
    }

    @Test
    void pureAsciiNeedsNoRemark() {
        assertThat(read("<main>" + CLAUSE + "</main>", StandardCharsets.US_ASCII, "text/html")
                        .remarks())
                .isEmpty();
    }

    private static String page() {
        return "<main><p>" + WORDS + "</p>" + CLAUSE + "</main>";
    }

    private static Extracted read(String html, Charset charset, String contentType) {
        return (Extracted) extract(html.getBytes(charset), contentType);
    }
}
